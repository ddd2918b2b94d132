const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether the text is a calendar month written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The calendar month before: `2022-01` → `2021-12`. Throws RangeError for text that is no month. */
export function previousMonth(month: string): string {
  return shiftMonth(month, -1);
}

/** The calendar month after: `2021-12` → `2022-01`. Throws RangeError for text that is no month. */
export function nextMonth(month: string): string {
  return shiftMonth(month, 1);
}

/** The year of a month: `2021-08` → `2021`. */
export function yearOf(month: string): string {
  return month.slice(0, 4);
}

function shiftMonth(month: string, by: number): string {
  const match = MONTH.exec(month);
  if (match === null) throw new RangeError(`Not a month: ${month}`);
  const index = Number(match[1]) * 12 + Number(match[2]) - 1 + by;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
