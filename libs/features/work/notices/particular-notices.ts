import type { AddressedNotice, NoticeContent } from '@app/features/notifications';
import type { Role } from '@app/kernel';
import { awaitedAudience, subjectOf, type ToldAct, type ToldRecord, unitAudience } from './told-record';

/** The facts that a wording of its own rests on; null where the record lacks one of them. */
type Wording = (told: ToldRecord, act: ToldAct) => readonly AddressedNotice[] | null;

const REVIEWER: Role = 'reviewer';

/** Acts that have words of their own and need nothing but what stands in the record. By process and action. */
const PARTICULAR: Readonly<Record<string, Wording>> = {
  'spot-check-task/return': (told, { deadline }) =>
    ofUnit(
      told,
      (facts) => deadline && to(told, { kind: 'ledger-returned', facts: { ...facts, due: deadline } }, ['unit']),
    ),
  'spot-check-task/expire': (told, { deadline }) =>
    ofUnit(
      told,
      (facts) => deadline && to(told, { kind: 'task-overdue', facts: { ...facts, due: deadline } }, ['unit', REVIEWER]),
    ),
  'objection/lodge': (told) => ofUnit(told, (facts) => to(told, { kind: 'objection-lodged', facts }, [REVIEWER])),
  'objection/uphold': (told) =>
    ofUnit(told, (facts) => to(told, { kind: 'objection-decided', facts: { ...facts, isUpheld: true } }, ['unit'])),
  'objection/dismiss': (told) =>
    ofUnit(told, (facts) => to(told, { kind: 'objection-decided', facts: { ...facts, isUpheld: false } }, ['unit'])),
  'bulletin/submit': (told, act) => signature(told, act, '考核通报'),
  'letter-batch/submit': (told, act) => signature(told, act, '抽查函'),
};

/** The notices of an act that has words of its own; null where the general ones must do. */
export function particularNotices(told: ToldRecord, act: ToldAct): readonly AddressedNotice[] | null {
  return PARTICULAR[`${told.process.name}/${act.action}`]?.(told, act) ?? null;
}

function ofUnit(
  { record, unit }: ToldRecord,
  notices: (facts: { readonly month: string; readonly unit: string }) => readonly AddressedNotice[] | null | '',
): readonly AddressedNotice[] | null {
  const { month } = record;
  return (month !== null && unit !== null && notices({ month, unit })) || null;
}

function signature(told: ToldRecord, { toState }: ToldAct, document: string): readonly AddressedNotice[] | null {
  const { month } = told.record;
  if (month === null) return null;
  const content = { kind: 'signature-awaited', facts: { month, document } } as const;
  return [{ notice: { content, subject: subjectOf(told) }, audience: awaitedAudience(told, toState) }];
}

function to(told: ToldRecord, content: NoticeContent, whom: readonly ('unit' | Role)[]): readonly AddressedNotice[] {
  const audience = whom.flatMap((one) => (one === 'unit' ? unitAudience(told.record) : [{ roles: [one] }]));
  const due = 'due' in content.facts ? content.facts.due : null;
  return [{ notice: { content, subject: subjectOf(told), ...(due === null ? {} : { due }) }, audience }];
}
