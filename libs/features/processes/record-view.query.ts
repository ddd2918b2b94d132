import type { Actor } from '@app/kernel';
import {
  availableActions,
  type Deadline,
  type GuardResults,
  isDisclosed,
  isOfficerOnly,
  localDay,
  maySee,
  type OfferedAction,
  type Process,
  RecordNotFound,
  ROLE_LABELS,
} from '@app/workflow';
import { deadlineOf, type LoadedAct, type LoadedRecord, withActs } from './loaded-record';
import { ProcessRecord } from './process-record.entity';
import { type RecordSummary, summaryOf } from './record-summary';
import type { ListGround } from './waiting-list.query';

/** One line of a record's history. */
export interface TimelineEntry extends LoadedAct {
  readonly label: string;
  readonly toStateLabel: string;
  readonly roleLabel: string;
}

/** A record with its history, the way its deadline was found, and the buttons of the actor who looks at it. */
export interface RecordView extends RecordSummary {
  readonly deadlineDerivation: Deadline['derivation'];
  readonly timeline: readonly TimelineEntry[];
  readonly actions: readonly OfferedAction[];
}

/** Which record is looked at, by whom, and what is known of its guards. */
export interface Look {
  readonly id: string;
  readonly actor: Actor;
  /** Results, or how to find them once the record is loaded, for the actions that are offered. */
  readonly guards?: GuardResults<Process> | FindGuards | undefined;
}

/** What a record offers to somebody who looks at it, before any condition was examined. */
export interface Offer {
  /** The name of its process. */
  readonly process: string;
  readonly record: LoadedRecord;
  readonly offered: readonly OfferedAction[];
  readonly actor: Actor;
}

/** Finds which conditions hold for an offer; those that rest on what an act will bring are left out. */
export type FindGuards = (offer: Offer) => Promise<GuardResults<Process>>;

/** The record as an actor may see it, for officers without the acts that led to internal states. Throws `RecordNotFound` when there is none, or none the actor may see. */
export async function recordView(ground: ListGround, { id, actor, guards }: Look): Promise<RecordView> {
  const row = await ground.manager.findOneBy(ProcessRecord, { id });
  if (row === null) throw new RecordNotFound();
  const process = ground.registry.get(row.process);
  const record = await withActs(ground.manager, process, row);
  if (!maySee(process, record, actor)) throw new RecordNotFound();
  const acts = isOfficerOnly(actor) ? record.acts.filter((act) => isDisclosed(process, { acts: [act] })) : record.acts;
  return {
    ...summaryOf(row, ground.registry, localDay(ground.now)),
    deadlineDerivation: deadlineOf(row)?.derivation ?? [],
    timeline: acts.map((act) => ({ ...act, ...labelsOf(process, act) })),
    actions: await actionsOf(process, record, { actor, guards }),
  };
}

async function actionsOf(
  process: Process,
  record: LoadedRecord,
  { actor, guards }: Pick<Look, 'actor' | 'guards'>,
): Promise<readonly OfferedAction[]> {
  const offer = (known: GuardResults<Process> | undefined) =>
    availableActions(process, { record, acts: record.acts, actor, guards: known });
  if (typeof guards !== 'function') return offer(guards);
  return offer(await guards({ process: process.name, record, offered: offer(undefined), actor }));
}

function labelsOf(process: Process, { action, toState, role }: LoadedAct): Omit<TimelineEntry, keyof LoadedAct> {
  const { start, actions, states } = process;
  const label = action === start.action ? start.label : (actions[action]?.label ?? action);
  return { label, toStateLabel: states[toState]?.label ?? toState, roleLabel: ROLE_LABELS[role] };
}
