import { accountNames } from '@app/features/accounts';
import type { RecordView, TimelineEntry } from '@app/features/processes';
import { readUnitNames } from '@app/features/units';
import type { Actor } from '@app/kernel';
import { isOfficerOnly, type OfferedAction, WORKFLOW_TEXTS } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import type { OfferedActionAnswer, RecordAnswer, TimelineEntryAnswer } from './records.dto';

/** A record as a screen shows it, with the names of its unit and of those who acted. */
export async function recordPage(
  manager: EntityManager,
  { view, actor, month }: { readonly view: RecordView; readonly actor: Actor; readonly month: string },
): Promise<RecordAnswer> {
  const nameOf = await readUnitNames(manager, [view], month);
  const people = view.timeline.flatMap(({ actorId, delegatedBy }) => [actorId, ...(delegatedBy ? [delegatedBy] : [])]);
  const names = await accountNames(manager, people);
  const seesOffice = !isOfficerOnly(actor);
  return {
    ...view,
    unitName: nameOf(view),
    timeline: view.timeline.map((entry) => timelineAnswer(entry, { names, seesOffice })),
    actions: view.actions.map(actionAnswer),
  };
}

/** A unit deals with the office, not with a person of it: it sees the roles of the office and the names of its own people. */
function timelineAnswer(
  entry: TimelineEntry,
  { names, seesOffice }: { readonly names: ReadonlyMap<string, string>; readonly seesOffice: boolean },
): TimelineEntryAnswer {
  const { ordinal, action, label, toStateLabel, roleLabel, reason, signOff, isLate, at, receivedAt } = entry;
  const { role, actorId, delegatedBy } = entry;
  const isNamed = seesOffice || role === 'unit-officer' || role === 'county-officer';
  const nameOf = (id: string | null) => (isNamed && id !== null ? (names.get(id) ?? null) : null);
  const act = { ordinal, action, label, toStateLabel, roleLabel, reason, signOff, isLate, at, receivedAt };
  return { ...act, actorName: nameOf(actorId), delegatedByName: nameOf(delegatedBy) };
}

/** Conditions explain themselves; the engine's own refusals have their texts. */
function actionAnswer({ refusal, ...action }: OfferedAction): OfferedActionAnswer {
  if (refusal === null) return { ...action, refusal };
  const told = refusal.details['explanation'];
  const explanation = typeof told === 'string' ? told : (WORKFLOW_TEXTS[refusal.code]?.detail ?? '');
  return { ...action, refusal: { code: refusal.code, explanation } };
}
