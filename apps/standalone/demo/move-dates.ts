const WRITTEN = /(2021)([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?!\d)/gu;

/** Moves all dates of 2021 in a text on by whole months, as they are written; a day that a month lacks becomes its last. */
export function moveDates(text: string, months: number): string {
  return text.replaceAll(WRITTEN, (...[, year = '', first = '', month = '', second = '', day = '']: string[]) => {
    const total = Number(month) - 1 + months;
    const movedYear = Number(year) + Math.floor(total / 12);
    const movedMonth = (total % 12) + 1;
    const last = new Date(Date.UTC(movedYear, movedMonth, 0)).getUTCDate();
    const pad = (value: number, as: string) => String(value).padStart(as.length, '0');
    return `${String(movedYear)}${first}${pad(movedMonth, month)}${second}${pad(Math.min(Number(day), last), day)}`;
  });
}
