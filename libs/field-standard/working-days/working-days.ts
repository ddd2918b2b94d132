import { addDays } from '../dates';
import { CALENDAR, CALENDAR_FROM, CALENDAR_TO, type CalendarDay } from './calendar';
import { CalendarNotCovered } from './working-days.errors';

/** `WORKING_DAYS[n - 1]` is the n-th working day of the calendar. */
const WORKING_DAYS: readonly string[] = CALENDAR.filter(isWorked).map((day) => day.date);
/** Place of each day in the calendar. */
const PLACES: ReadonlyMap<string, number> = new Map(CALENDAR.map((day, place) => [day.date, place]));
/** For each day, how many working days there were up to and including it: the next one's place in `WORKING_DAYS`. */
const WORKED_UP_TO: ReadonlyMap<string, number> = workedUpTo();

function isWorked({ kind }: CalendarDay): boolean {
  return kind === 'weekday' || kind === 'make-up-day';
}

function workedUpTo(): ReadonlyMap<string, number> {
  let worked = 0;
  return new Map(CALENDAR.map((day) => [day.date, isWorked(day) ? ++worked : worked]));
}

/** Whether people work on a day (`YYYY-MM-DD`), make-up Saturdays and Sundays included. Throws `CalendarNotCovered`. */
export function isWorkingDay(date: string): boolean {
  const day = CALENDAR[PLACES.get(date) ?? -1];
  if (day === undefined) throw notCovered(date);
  return isWorked(day);
}

/**
 * The n-th working day (n ≥ 1) after a day, which itself is not counted (RULES §2 "Late"; 民法典 art. 201). Throws
 * `CalendarNotCovered` where the day or the answer lies outside the calendar.
 */
export function workingDaysAfter(date: string, workingDays: number): string {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new RangeError(`Not a number of days: ${workingDays}`);
  const found = dueDay(date, workingDays);
  if (found === undefined) throw notCovered(date);
  return found;
}

/**
 * Whether a record received on a day came after the n-th working day following its decision (RULES §2 "Late"); on that day
 * it is on time. A decision before the calendar begins is late in every assessed month. Throws `CalendarNotCovered` only
 * where days after the calendar's end decide.
 */
export function isLate(decisionDate: string, receivedDate: string, workingDays: number): boolean {
  if (decisionDate < CALENDAR_FROM) return true;
  const due = dueDay(decisionDate, workingDays);
  if (due !== undefined) return receivedDate > due;
  if (receivedDate <= CALENDAR_TO) return false;
  // So many working days cannot have passed in so few days, whatever the holidays.
  if (receivedDate <= addDays(decisionDate, workingDays)) return false;
  throw notCovered(receivedDate);
}

/** The n-th working day after a day; undefined where the calendar does not reach. */
function dueDay(date: string, workingDays: number): string | undefined {
  const worked = WORKED_UP_TO.get(date);
  return worked === undefined ? undefined : WORKING_DAYS[worked + workingDays - 1];
}

/** How a deadline came about, so that a screen can show it. */
export interface DeadlineDerivation {
  readonly from: string;
  readonly workingDays: number;
  readonly deadline: string;
  /** The working days, in order, the deadline last; a make-up day with the notice that made it one. */
  readonly counted: readonly CalendarDay[];
  /** The weekends and, with name and notice, holidays that lie between. */
  readonly skipped: readonly CalendarDay[];
  /** Every notice that had a say, in order of time. */
  readonly notices: readonly string[];
}

/** `workingDaysAfter` with its derivation. Throws the same. */
export function explainDeadline(date: string, workingDays: number): DeadlineDerivation {
  const deadline = workingDaysAfter(date, workingDays);
  const days = CALENDAR.slice((PLACES.get(date) ?? 0) + 1, (PLACES.get(deadline) ?? 0) + 1);
  const notices = new Set(days.flatMap(({ notice }) => (notice === null ? [] : [notice])));
  return {
    from: date,
    workingDays,
    deadline,
    counted: days.filter(isWorked),
    skipped: days.filter((day) => !isWorked(day)),
    notices: [...notices],
  };
}

function notCovered(date: string): CalendarNotCovered {
  return new CalendarNotCovered({ date, from: CALENDAR_FROM, to: CALENDAR_TO });
}
