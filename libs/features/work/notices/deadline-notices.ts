import type { AddressedNotice } from '@app/features/notifications';
import { awaitedAudience, stepOf, subjectOf, type ToldRecord } from './told-record';

/** Reminds those who are awaited of a deadline that is near, or has passed; nobody once the record has moved on. */
export function deadlineNotices(
  told: ToldRecord,
  { deadline: due, workingDaysLeft }: { readonly deadline: string; readonly workingDaysLeft: number },
): readonly AddressedNotice[] {
  const { state, deadline } = told.record;
  const audience = awaitedAudience(told, state);
  if (deadline !== due || audience.length === 0) return [];
  const step = { ...stepOf(told, state), due };
  const content =
    workingDaysLeft < 0
      ? ({ kind: 'deadline-passed', facts: { ...step, workingDaysPast: -workingDaysLeft } } as const)
      : ({ kind: 'deadline-near', facts: { ...step, workingDaysLeft } } as const);
  return [{ notice: { content, subject: subjectOf(told), due }, audience }];
}
