import type { AddressedNotice, Audience } from '@app/features/notifications';
import { particularNotices } from './particular-notices';
import {
  awaitedAudience,
  isOfficer,
  stepOf,
  subjectOf,
  type ToldAct,
  type ToldRecord,
  unitAudience,
} from './told-record';

/**
 * What an act means to people, as far as its table can tell: to those who are awaited next, that it is their turn; to the unit and to
 * whoever began the record, what was done with it. `startedBy`: the account that began it, null where the product did.
 */
export function actNotices(told: ToldRecord, act: ToldAct, startedBy: string | null): readonly AddressedNotice[] {
  return [
    ...(particularNotices(told, act) ?? [...turnNotices(told, act), ...unitNotices(told, act)]),
    ...starterNotices(told, act, startedBy),
  ];
}

function turnNotices(told: ToldRecord, act: ToldAct): readonly AddressedNotice[] {
  const audience = awaitedAudience(told, act.toState);
  if (act.fromState === act.toState) return meanwhileNotices(told, act, audience);
  if (audience.length === 0) return [];
  const due = act.deadline;
  const content = { kind: 'step-awaited', facts: { ...stepOf(told, act.toState), due } } as const;
  return [{ notice: { content, subject: subjectOf(told), ...(due === null ? {} : { due }) }, audience }];
}

/** It is the same people's turn as before: those of the office hear what was added meanwhile. */
function meanwhileNotices(told: ToldRecord, act: ToldAct, awaited: readonly Audience[]): readonly AddressedNotice[] {
  const audience = awaited.filter(({ unitCode }) => unitCode === undefined);
  return audience.length === 0
    ? []
    : [{ notice: { content: doneContent(told, act), subject: subjectOf(told) }, audience }];
}

/** The unit hears of what the office has done; where it is the unit's turn, it hears that alone. */
function unitNotices(told: ToldRecord, act: ToldAct): readonly AddressedNotice[] {
  const isInternal = told.process.states[act.toState]?.internal === true;
  const isTheirTurn =
    act.fromState !== act.toState && awaitedAudience(told, act.toState).some(({ unitCode }) => unitCode);
  const audience = unitAudience(told.record);
  if (isOfficer(act.role) || isInternal || isTheirTurn || audience.length === 0) return [];
  return [{ notice: { content: doneContent(told, act), subject: subjectOf(told) }, audience }];
}

/** Whoever asked for something of the office hears what became of it. */
function starterNotices(told: ToldRecord, act: ToldAct, startedBy: string | null): readonly AddressedNotice[] {
  const isOver =
    told.process.states[act.toState]?.kind === 'final' || told.process.states[act.toState]?.kind === 'settled';
  if (told.record.unitCode !== null || startedBy === null || startedBy === act.actorId || !isOver) return [];
  return [
    { notice: { content: doneContent(told, act), subject: subjectOf(told) }, audience: [], accounts: [startedBy] },
  ];
}

function doneContent(told: ToldRecord, { action, toState }: ToldAct) {
  const { start, actions } = told.process;
  const label = action === start.action ? start.label : (actions[action]?.label ?? action);
  return { kind: 'step-done', facts: { ...stepOf(told, toState), act: label } } as const;
}
