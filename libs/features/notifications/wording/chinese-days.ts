/** `2021-10-08` as 2021年10月8日. */
export function dayInWords(day: string): string {
  const [, year = '', month, date] = match(day, /^(\d{4})-(\d\d)-(\d\d)$/);
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** `2021-08` as 2021年8月. */
export function monthInWords(month: string): string {
  const [, year = '', number] = match(month, /^(\d{4})-(\d\d)$/);
  return `${year}年${Number(number)}月`;
}

/** `2021-08`, `2021-09` as 2021年8月、9月. */
export function monthsInWords(months: readonly string[]): string {
  return months
    .map((month, i) =>
      month.slice(0, 4) === months[i - 1]?.slice(0, 4) ? monthInWords(month).slice(5) : monthInWords(month),
    )
    .join('、');
}

function match(text: string, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(text);
  if (found === null) throw new TypeError('A notification names a day or month that is none.');
  return found;
}
