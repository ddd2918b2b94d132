import { isMonth } from '@app/rules';

const ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** As the roster's reader has it: codes become names of files and parts of messages. */
const UNIT_CODE = /^(?![.])[\p{L}\p{N}._-]{1,64}$/u;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Whether the text is an id made by `newId`. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Whether the text can be a unit's code; whether there is such a unit, the roster knows. */
export function isUnitCode(text: string): boolean {
  return UNIT_CODE.test(text);
}

export function isMonthCode(text: string): boolean {
  return isMonth(text) && text.startsWith('20');
}

/** Whether the text is a day that the calendar has, from the year 2000. */
export function isRealDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  if (!year.startsWith('2')) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}

export function isSha256(text: string): boolean {
  return SHA256.test(text);
}
