import { isMonth, nextMonth } from '../month';
import type { CalendarStep, Scheme } from '../scheme/scheme';

/** A step of the month with its last day (`YYYY-MM-DD`) and, in Chinese, how that day was found. */
export interface PlannedStep {
  readonly step: string;
  readonly name: string;
  readonly deadline: string;
  readonly derivation: string;
}

/** Whether a date `YYYY-MM-DD` is a working day; throws where the calendar has no data for it. */
export type IsWorkingDay = (date: string) => boolean;

/**
 * The deadlines of a month, in the scheme's order, publication last: the last working day on or before the 10th of the month
 * after, and each step so many working days before it (RULES §7). A step that needs the whole month's records is never due
 * before the first working day after the month, even when holidays (国庆) leave it next to no time. Throws RangeError for
 * text that is no month.
 */
export function planMonth(scheme: Scheme, month: string, isWorkingDay: IsWorkingDay): readonly PlannedStep[] {
  if (!isMonth(month)) throw new RangeError(`Not a month: ${month}`);
  const following = nextMonth(month);
  const day = scheme.calendar.publicationDay;
  const latest = `${following}-${String(day).padStart(2, '0')}`;
  const lastWorkingDay = stepBack(shiftDate(latest, 1), 1, isWorkingDay);
  // Nothing can be published of a month that is not over.
  const publication = lastWorkingDay > `${month}-31` ? lastWorkingDay : latest;
  const monthOver = firstWorkingDay(`${following}-01`, isWorkingDay);
  const frame = { publication, monthOver, isWorkingDay };
  const derivation = explainPublication(latest, frame);
  return [
    ...scheme.calendar.steps.map((step) => planStep(step, frame)),
    { step: 'publication', name: '通报', deadline: publication, derivation },
  ];
}

interface PlanFrame {
  readonly publication: string;
  readonly monthOver: string;
  readonly isWorkingDay: IsWorkingDay;
}

function planStep({ step, name, workingDaysBefore, afterMonthEnd }: CalendarStep, frame: PlanFrame): PlannedStep {
  const { publication, monthOver, isWorkingDay } = frame;
  const counted = stepBack(publication, workingDaysBefore, isWorkingDay);
  const rule = `通报日 ${publication} 前第 ${String(workingDaysBefore)} 个工作日为 ${counted}`;
  if (!afterMonthEnd || counted >= monthOver) return { step, name, deadline: counted, derivation: rule };
  // A month whose first working day falls after publication day leaves that day itself.
  const deadline = monthOver < publication ? monthOver : publication;
  return { step, name, deadline, derivation: `${rule}，当月数据尚未齐全，顺延至 ${deadline}` };
}

function explainPublication(latest: string, { publication, isWorkingDay }: PlanFrame): string {
  if (publication !== latest) return `${latest} 不是工作日，提前至此前最近的工作日 ${publication}`;
  return isWorkingDay(latest)
    ? `次月 ${String(Number(latest.slice(8)))} 日前通报`
    : `次月 ${latest} 前没有工作日，仍定在当日`;
}

/** The nth working day before a date, which itself is not counted; 0 gives the date. */
function stepBack(date: string, workingDays: number, isWorkingDay: IsWorkingDay): string {
  let [current, left] = [date, workingDays];
  while (left > 0) {
    current = shiftDate(current, -1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

function firstWorkingDay(from: string, isWorkingDay: IsWorkingDay): string {
  let current = from;
  while (!isWorkingDay(current)) current = shiftDate(current, 1);
  return current;
}

function shiftDate(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
