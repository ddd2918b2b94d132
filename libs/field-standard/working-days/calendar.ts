import { addDays } from '../dates';
import { ARRANGEMENTS } from './arrangements';

/** First and last day for which it is known whether people work. */
export const CALENDAR_FROM = '2021-01-01';
export const CALENDAR_TO = '2026-12-31';

/** Why a day is worked or not, and the notice that says so; null where only the weekday does. */
export interface CalendarDay {
  readonly date: string;
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make-up-day';
  /** Of a holiday. */
  readonly name: string | null;
  readonly notice: string | null;
}

const SATURDAY = 6;
const SUNDAY = 0;

/** The days of the calendar in order. */
export const CALENDAR: readonly CalendarDay[] = calendarDays();

function calendarDays(): readonly CalendarDay[] {
  const arranged = arrangedDays();
  const days: CalendarDay[] = [];
  for (let date = CALENDAR_FROM; date <= CALENDAR_TO; date = addDays(date, 1)) {
    days.push(arranged.get(date) ?? { date, kind: weekdayKind(date), name: null, notice: null });
  }
  return days;
}

function arrangedDays(): ReadonlyMap<string, CalendarDay> {
  const arranged = new Map<string, CalendarDay>();
  for (const { notice, holidays, makeUpDays } of ARRANGEMENTS) {
    for (const { name, from, to } of holidays) {
      for (let date = from; date <= to; date = addDays(date, 1)) {
        arranged.set(date, { date, kind: 'holiday', name, notice });
      }
    }
    for (const date of makeUpDays) arranged.set(date, { date, kind: 'make-up-day', name: null, notice });
  }
  return arranged;
}

function weekdayKind(date: string): 'weekday' | 'weekend' {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY ? 'weekend' : 'weekday';
}
