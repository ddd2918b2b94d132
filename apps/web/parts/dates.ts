const OFFICE_ZONE = { timeZone: 'Asia/Shanghai' };

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  ...OFFICE_ZONE,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

const EXACT = new Intl.DateTimeFormat('sv-SE', { ...OFFICE_ZONE, dateStyle: 'short', timeStyle: 'medium' });

const NONE = '—';

/** `2021-09-03T01:02:03Z` as people write it, in the office's time zone wherever the browser is: `2021年9月3日 09:02`. */
export function momentText(moment: string | null): string {
  return moment === null ? NONE : MOMENT.format(new Date(moment));
}

/** To the second and of one width, for records that are compared: `2021-09-03 09:02:03`. */
export function exactMomentText(moment: string | null): string {
  return moment === null ? NONE : EXACT.format(new Date(moment));
}

/** `2021-09-03` as `2021年9月3日`. */
export function dayText(day: string | null): string {
  if (day === null) return NONE;
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** `2021-09` as `2021年9月`. */
export function monthText(month: string | null): string {
  if (month === null) return NONE;
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}
