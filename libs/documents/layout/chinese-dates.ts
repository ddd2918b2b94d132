import { DocumentContentInvalid } from '../documents.errors';

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^(\d{4})-(\d{2})$/;

/** `2021-09-10` as 2021年9月10日, without padding (GB/T 9704-2012 §7.3.5.4). Throws `DocumentContentInvalid`. */
export function chineseDate(date: string, field: string): string {
  const [, year, month, day] = datePattern.exec(date) ?? [];
  if (!year || !month || !day || !isCalendarDate(date)) throw new DocumentContentInvalid(field, date);
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** `2021-09-10` as 9月10日. Throws `DocumentContentInvalid`. */
export function chineseDay(date: string, field: string): string {
  return chineseDate(date, field).slice('2021年'.length);
}

/** `2021-08` as 2021年8月. Throws `DocumentContentInvalid`. */
export function chineseMonth(month: string, field: string): string {
  const [, year, number] = monthPattern.exec(month) ?? [];
  if (!year || !number || Number(number) < 1 || Number(number) > 12) throw new DocumentContentInvalid(field, month);
  return `${year}年${Number(number)}月`;
}

function isCalendarDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
