import type { AddressedNotice, NoticeContent } from '@app/features/notifications';
import { awaitedAudience, stepOf, subjectOf, type ToldRecord } from './told-record';

/** Reminds those who are awaited of a deadline that is near, or has passed; nobody once the record has moved on. */
export function deadlineNotices(
  told: ToldRecord,
  { deadline: due, workingDaysLeft }: { readonly deadline: string; readonly workingDaysLeft: number },
): readonly AddressedNotice[] {
  const { state, deadline } = told.record;
  const audience = awaitedAudience(told, state);
  if (deadline !== due || audience.length === 0) return [];
  const reminder = letterReminder(told, due);
  if (reminder !== null && workingDaysLeft >= 0)
    return [{ notice: { content: reminder, subject: subjectOf(told), due }, audience }];
  const step = { ...stepOf(told, state), due };
  const content =
    workingDaysLeft < 0
      ? ({ kind: 'deadline-passed', facts: { ...step, workingDaysPast: -workingDaysLeft } } as const)
      : ({ kind: 'deadline-near', facts: { ...step, workingDaysLeft } } as const);
  return [{ notice: { content, subject: subjectOf(told), due }, audience }];
}

/** A letter that waits for its answer is reminded of by its number; null for everything else. */
function letterReminder({ record, unit, acts }: ToldRecord, due: string): NoticeContent | null {
  const { month, process, state } = record;
  const number = acts.find(({ action }) => action === 'notify')?.facts['number'];
  const waits = process === 'spot-check-task' && (state === 'notified' || state === 'acknowledged');
  if (!waits || month === null || unit === null || typeof number !== 'string') return null;
  return { kind: 'letter-reminder', facts: { month, unit, due, number } };
}
