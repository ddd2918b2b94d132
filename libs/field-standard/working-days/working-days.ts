import { addDays } from '../dates';
import { ARRANGEMENTS } from './arrangements';
import { CalendarNotCovered } from './working-days.errors';

/** First and last day for which it is known whether people work. */
export const CALENDAR_FROM = '2021-01-01';
export const CALENDAR_TO = '2026-12-31';

interface Day {
  readonly date: string;
  readonly isWorking: boolean;
  /** Working days from the calendar's beginning up to and including this day. */
  readonly count: number;
}

const MARKED = markedDays();
const DAYS = calendarDays();
const PLACE_OF = new Map(DAYS.map((day, place) => [day.date, place]));
/** `WORKING[n - 1]` is the n-th working day of the calendar. */
const WORKING = DAYS.filter((day) => day.isWorking).map((day) => day.date);

function markedDays(): ReadonlyMap<string, boolean> {
  const marked = new Map<string, boolean>();
  for (const { year, daysOff, makeUpDays } of ARRANGEMENTS) {
    for (const [first, last] of daysOff) {
      for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1)) marked.set(day, false);
    }
    for (const day of makeUpDays) marked.set(`${year}-${day}`, true);
  }
  return marked;
}

function calendarDays(): readonly Day[] {
  const days: Day[] = [];
  let count = 0;
  for (let date = CALENDAR_FROM; date <= CALENDAR_TO; date = addDays(date, 1)) {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const isWorking = MARKED.get(date) ?? (weekday !== 0 && weekday !== 6);
    if (isWorking) count++;
    days.push({ date, isWorking, count });
  }
  return days;
}

function dayAt(date: string): Day {
  const day = DAYS[PLACE_OF.get(date) ?? -1];
  if (day === undefined) throw new CalendarNotCovered({ date, from: CALENDAR_FROM, to: CALENDAR_TO });
  return day;
}

/** Whether people work on a day, make-up Saturdays and Sundays included. Throws `CalendarNotCovered`. */
export function isWorkingDay(date: string): boolean {
  return dayAt(date).isWorking;
}

/** The n-th working day after a day, which itself is not counted (RULES §2 "Late"). Throws `CalendarNotCovered`. */
export function workingDaysAfter(date: string, days: number): string {
  const found = WORKING[dayAt(date).count + days - 1];
  if (found === undefined) throw new CalendarNotCovered({ date, from: CALENDAR_FROM, to: CALENDAR_TO });
  return found;
}

/**
 * Whether a record received on a day came after the n-th working day following its decision (RULES §2 "Late"). A decision
 * before the calendar begins is late in every assessed month. Throws `CalendarNotCovered` where a day after its end decides.
 */
export function isLate(decisionDate: string, receivedDate: string, days: number): boolean {
  if (decisionDate < CALENDAR_FROM) return true;
  // Nothing can be late before as many days have passed; this also spares records of the calendar's last days.
  if (receivedDate <= addDaysCached(decisionDate, days)) return false;
  const place = PLACE_OF.get(decisionDate);
  const lastDay = place === undefined ? undefined : WORKING[(DAYS[place]?.count ?? 0) + days - 1];
  if (lastDay !== undefined) return receivedDate > lastDay;
  if (place !== undefined && receivedDate <= CALENDAR_TO) return false;
  throw new CalendarNotCovered({ date: receivedDate, from: CALENDAR_FROM, to: CALENDAR_TO });
}

function addDaysCached(date: string, days: number): string {
  const place = PLACE_OF.get(date);
  return (place === undefined ? undefined : DAYS[place + days]?.date) ?? addDays(date, days);
}

/** How a deadline came about: the working days counted, and the days between that were not. */
export interface DeadlineDerivation {
  readonly from: string;
  readonly deadline: string;
  readonly counted: readonly string[];
  readonly skipped: readonly string[];
  /** The holiday notices of the years it touches. */
  readonly notices: readonly string[];
}

/** The n-th working day after a day with its derivation, so that a screen can show it. Throws `CalendarNotCovered`. */
export function explainDeadline(date: string, days: number): DeadlineDerivation {
  const deadline = workingDaysAfter(date, days);
  const counted: string[] = [];
  const skipped: string[] = [];
  for (let day = addDays(date, 1); day <= deadline; day = addDays(day, 1)) {
    (isWorkingDay(day) ? counted : skipped).push(day);
  }
  const years = [Number(date.slice(0, 4)), Number(deadline.slice(0, 4))];
  const notices = ARRANGEMENTS.filter(({ year }) => years.includes(year)).map(({ notice }) => notice);
  return { from: date, deadline, counted, skipped, notices };
}
