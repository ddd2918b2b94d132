import { LIMITS } from './double-publicity-2019/limits';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MS_A_DAY = 86_400_000;
const ZERO = 0x30;
const DASH = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;

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

/**
 * The day a date field names, as `YYYY-MM-DD`; null unless it is a real day written `YYYY/M/D`, `YYYY-M-D` or `YYYY.M.D` with
 * one separator throughout, in 1949–2099 (FIELDS `date`). Full-width digits are no digits.
 */
export function parseDate(text: string): string | null {
  const day = dayNumber(text);
  if (day === 0) return null;
  return text.length === 10 && text.charCodeAt(4) === DASH ? text : dayText(day);
}

/** The same as the number YYYYMMDD, which orders as days do and costs no string; 0 where `parseDate` gives null. */
export function dayNumber(text: string): number {
  const { length } = text;
  if (length < 8 || length > 10) return 0;
  const separator = text.charCodeAt(4);
  if (separator !== SLASH && separator !== DASH && separator !== POINT) return 0;
  const second = text.charCodeAt(6) === separator ? 6 : 7;
  if (text.charCodeAt(second) !== separator || length - second > 3) return 0;
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, second);
  const day = numberIn(text, second + 1, length);
  if (year < LIMITS.firstYear || year > LIMITS.lastYear || !isRealDay(year, month, day)) return 0;
  return year * 10_000 + month * 100 + day;
}

/** The number that the digits from `from` up to `to` make; -1 if there is another character, or none. */
function numberIn(text: string, from: number, to: number): number {
  if (to <= from) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function dayText(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** A moment of receipt: day and, where given, time of day (Asia/Shanghai). */
export interface Received {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:mm:ss`; null if only the day is given. */
  readonly time: string | null;
}

const TIME = /^ (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** Reads 接收时间, exactly `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss` (FORMATS); null for anything else. */
export function parseReceived(text: string): Received | null {
  const { length } = text;
  if (length !== 10 && length !== 19) return null;
  const date = length === 10 ? text : text.slice(0, 10);
  // Ten characters with a dash in fifth place are a day only if month and day have two digits each.
  if (date.charCodeAt(4) !== DASH || dayNumber(date) === 0) return null;
  if (length === 10) return { date, time: null };
  return TIME.test(text.slice(10)) ? { date, time: text.slice(11) } : null;
}

/** The month (`YYYY-MM`) in which a day lies. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The first day of a month: `2021-08` → `2021-08-01`. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** The last day of a month: `2021-08` → `2021-08-31`. */
export function lastDayOf(month: string): string {
  return `${month}-${String(daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}

/** The day `days` later (earlier, if negative) than a `YYYY-MM-DD`. Throws RangeError for text that is no day. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** The same day some years later; 29 February becomes the 28th where there is none (FIELDS `date.order`). */
export function addYears(date: string, years: number): string {
  const digits = Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10));
  return dayText(dayNumberYearsLater(digits, years));
}

/** `addYears` on the numbers of `dayNumber`. */
export function dayNumberYearsLater(day: number, years: number): number {
  const year = Math.floor(day / 10_000) + years;
  const month = Math.floor(day / 100) % 100;
  return year * 10_000 + month * 100 + Math.min(day % 100, daysIn(year, month));
}
