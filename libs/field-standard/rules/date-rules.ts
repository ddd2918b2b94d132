import { dayNumber, dayNumberYearsLater } from '../dates';
import { LIMITS } from '../double-publicity-2019/limits';
import type { RecordUnderCheck } from '../record-under-check';
import { fieldPlace } from '../standard';

const PERMIT = {
  decision: fieldPlace('permit', 'XK_JDRQ'),
  from: fieldPlace('permit', 'XK_YXQZ'),
  to: fieldPlace('permit', 'XK_YXQZI'),
} as const;

const PENALTY = {
  decision: fieldPlace('penalty', 'CF_JDRQ'),
  to: fieldPlace('penalty', 'CF_YXQ'),
  displayUntil: fieldPlace('penalty', 'CF_GSJZQ'),
} as const;

/** FIELDS `date`, `date.order` of a permit. A permit may begin before or after it is decided (renewals). */
export function checkPermitDates(record: RecordUnderCheck): void {
  const decision = dayAt(record, PERMIT.decision);
  const from = dayAt(record, PERMIT.from);
  const to = dayAt(record, PERMIT.to);
  checkDecision(record, PERMIT.decision, decision);
  if (from !== 0 && to !== 0 && from > to) record.error(PERMIT.to, 'date.order', '有效期至不得早于有效期自');
}

/** FIELDS `date`, `date.order` of a penalty. */
export function checkPenaltyDates(record: RecordUnderCheck): void {
  const decision = dayAt(record, PENALTY.decision);
  const to = dayAt(record, PENALTY.to);
  const displayUntil = dayAt(record, PENALTY.displayUntil);
  if (decision === 0) return;
  checkDecision(record, PENALTY.decision, decision);
  if (to !== 0 && to < decision) record.error(PENALTY.to, 'date.order', '处罚有效期不得早于处罚决定日期');
  if (displayUntil === 0) return;
  if (displayUntil < decision) {
    record.error(PENALTY.displayUntil, 'date.order', '公示截止期不得早于处罚决定日期');
  } else if (displayUntil > dayNumberYearsLater(decision, LIMITS.longestDisplayYears)) {
    const message = `公示截止期不得晚于处罚决定日期满${LIMITS.longestDisplayYears}年之日`;
    record.error(PENALTY.displayUntil, 'date.order', message);
  }
}

/** The day in a date field; 0 if it is empty or, which is reported, no valid date: a pair is compared only if both are. */
function dayAt(record: RecordUnderCheck, place: number): number {
  const value = record.at(place);
  if (value === '') return 0;
  const day = dayNumber(value);
  if (day === 0) {
    const years = `${LIMITS.firstYear}至${LIMITS.lastYear}年`;
    record.error(place, 'date', `${record.nameOf(place)}应为${years}间真实存在的日期，写作“年/月/日”，如2021/08/05`);
  }
  return day;
}

/** Besides the error a warning: it may be the time of receipt that is wrong. */
function checkDecision(record: RecordUnderCheck, place: number, decision: number): void {
  if (decision <= record.receivedDay) return;
  record.error(place, 'date.order', `${record.nameOf(place)}不得晚于平台接收日期`);
  const message = '接收日期早于决定日期，请核对接收时间';
  record.add({ field: '接收时间', rule: 'received.early', severity: 'warning', message });
}
