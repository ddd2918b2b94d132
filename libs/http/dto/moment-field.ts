import { isRealDay } from '../request/values';
import { checkedField, type FieldAbout } from './field';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment with its offset from UTC, `2021-09-03T21:15:00+08:00`: a text, which `new Date` reads. */
export function Moment(about: FieldAbout): PropertyDecorator {
  const schema = { type: String, format: 'date-time', example: '2021-09-03T21:15:00+08:00' } as const;
  return checkedField(
    about,
    (value) => (typeof value === 'string' && isMoment(value) ? null : '应为带时区的日期和时间'),
    schema,
  );
}

function isMoment(text: string): boolean {
  const [, day = ''] = MOMENT.exec(text) ?? [];
  return day !== '' && isRealDay(day);
}
