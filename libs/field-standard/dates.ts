const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;
const MS_A_DAY = 86_400_000;

/** Whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether year, month (1–12) and day make a real calendar day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `YYYY-MM-DD`. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/**
 * The day a date field names, as `YYYY-MM-DD`; null unless it is a real day written `YYYY/M/D`, `YYYY-M-D` or `YYYY.M.D` with
 * one separator throughout, in 1949–2099 (FIELDS `date`). Full-width digits are no digits.
 */
export function parseDate(text: string): string | null {
  const { length } = text;
  if (length < 8 || length > 10) return null;
  const separator = text.charCodeAt(4);
  if (separator !== 0x2f && separator !== 0x2d && separator !== 0x2e) return null;
  const second = text.charCodeAt(6) === separator ? 6 : 7;
  if (text.charCodeAt(second) !== separator) return null;
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, second);
  const day = digitsOf(text, second + 1, length);
  if (year < FIRST_YEAR || year > LAST_YEAR || !isRealDay(year, month, day)) return null;
  return length === 10 && separator === 0x2d ? text : dayOf(year, month, day);
}

/** The number that the one or two (for a year: four) digits make, or -1. */
function digitsOf(text: string, from: number, to: number): number {
  if (to <= from || (to - from > 2 && from > 0)) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A moment of receipt: day and, where given, time of day (Asia/Shanghai). */
export interface Received {
  readonly date: string;
  readonly time: string | null;
}

const RECEIVED = /^(\d{4}-\d{2}-\d{2})(?: ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d))?$/;

/** Reads 接收时间, `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss` (FORMATS); null for anything else. */
export function parseReceived(text: string): Received | null {
  if (text.length === 10) {
    const date = text.charCodeAt(4) === 0x2d ? parseDate(text) : null;
    return date === null || date !== text ? null : { date, time: null };
  }
  const parts = RECEIVED.exec(text);
  if (parts === null) return null;
  const date = parseDate(parts[1] ?? '');
  return date === null ? null : { date, time: parts[2] ?? null };
}

/** The month (`YYYY-MM`) in which a day lies. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return dayOf(year, number, daysIn(year, number));
}

/** The day `days` later (earlier, if negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The same day some years later; 29 February becomes the 28th where there is none (FIELDS `date.order`). */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  return dayOf(year, month, Math.min(Number(date.slice(8, 10)), daysIn(year, month)));
}
