import type { AddressedNotice, NoticeContent } from '@app/features/notifications';
import type { Role } from '@app/kernel';
import { awaitedAudience, subjectOf, type ToldAct, type ToldRecord, unitAudience } from './told-record';

/** The facts that a wording of its own rests on; null where the record lacks one of them. */
type Wording = (told: ToldRecord, act: ToldAct) => readonly AddressedNotice[] | null;

const REVIEWER: Role = 'reviewer';

/** Acts that have words of their own and need nothing but what stands in the record. By process and action. */
const PARTICULAR: Readonly<Record<string, Wording>> = {
  'spot-check-task/notify': (told, { deadline, facts: { number } }) =>
    ofUnit(
      told,
      (facts) =>
        deadline &&
        typeof number === 'string' &&
        to(told, { kind: 'letter-issued', facts: { ...facts, due: deadline, number } }, ['unit']),
    ),
  'spot-check-task/answer': (told, { isLate, facts: { kind: form } }) =>
    ofUnit(
      told,
      (facts) =>
        (form === 'ledger' || form === 'statement') &&
        to(told, { kind: 'answer-received', facts: { ...facts, form, isLate } }, [REVIEWER]),
    ),
  'evidence/return': (told) =>
    ofClaim(told, (facts, item) => to(told, { kind: 'evidence-returned', facts: { ...facts, item } }, ['unit'])),
  'evidence/accept': (told) =>
    ofClaim(told, (facts, item) => to(told, { kind: 'evidence-accepted', facts: { ...facts, item } }, ['unit'])),
  'adjustment/approve': (told) => decided(told, true),
  'adjustment/reject': (told) => decided(told, false),
  'escalation/report': (told) => reported(told),
  'escalation/schedule': (told, { facts: { day } }) =>
    typeof day === 'string' && told.unit !== null
      ? to(told, { kind: 'interview-scheduled', facts: { unit: told.unit, day } }, ['unit', REVIEWER])
      : null,
  'escalation/rectify': (told, { deadline: due }) =>
    due !== null && told.unit !== null
      ? to(told, { kind: 'rectification-due', facts: { unit: told.unit, due } }, ['unit', REVIEWER])
      : null,
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

interface OfUnit {
  readonly month: string;
  readonly unit: string;
}

function ofClaim(
  told: ToldRecord,
  notices: (facts: OfUnit, claim: string) => readonly AddressedNotice[],
): readonly AddressedNotice[] | null {
  const { claim } = told;
  return claim === null ? null : ofUnit(told, (facts) => notices(facts, claim));
}

function decided(told: ToldRecord, isApproved: boolean): readonly AddressedNotice[] | null {
  return ofClaim(told, (facts, rule) =>
    to(told, { kind: 'adjustment-decided', facts: { ...facts, rule, isApproved } }, ['unit']),
  );
}

/** An interview goes on with the office; a report that rests on no months is told in the general words. */
function reported(told: ToldRecord): readonly AddressedNotice[] | null {
  const { unit, acts } = told;
  const months = acts.flatMap(({ action, facts }) => {
    if (action === 'raise') return String(facts['months'] ?? '').split(',');
    return action === 'add-month' ? [String(facts['month'])] : [];
  });
  const known = months.filter((month) => month !== '').sort();
  if (unit === null || known.length === 0) return null;
  return to(told, { kind: 'escalation-approved', facts: { unit, months: known } }, [REVIEWER]);
}

function ofUnit(
  { record, unit }: ToldRecord,
  notices: (facts: OfUnit) => readonly AddressedNotice[] | null | '' | false,
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
