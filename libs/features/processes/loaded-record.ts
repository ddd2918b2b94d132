import { managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';
import {
  type Deadline,
  type EarlierAct,
  isStateOf,
  type Process,
  RecordNotFound,
  type Standing,
  type StateOf,
} from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { ProcessAct } from './process-act.entity';
import { ProcessRecord } from './process-record.entity';

/** A record as a use case sees it, with what was done on it so far. */
export interface LoadedRecord<P extends Process = Process> extends Standing<StateOf<P>> {
  readonly id: string;
  readonly subject: string;
  readonly month: string | null;
  readonly acts: readonly LoadedAct<StateOf<P>>[];
}

/** An earlier act with what it was done with. */
export interface LoadedAct<S extends string = string>
  extends
    EarlierAct<S>,
    Pick<ProcessAct, 'id' | 'ordinal' | 'role' | 'reason' | 'facts' | 'signOff' | 'isLate' | 'at' | 'receivedAt'> {}

/** The record of a process, inside a transaction. Throws `RecordNotFound`, also when it belongs to another process. */
export async function loadRecord<P extends Process>(tx: Transaction, process: P, id: string): Promise<LoadedRecord<P>> {
  const manager = managerOf(tx);
  const row = await manager.findOneBy(ProcessRecord, { id, process: process.name });
  if (row === null) throw new RecordNotFound();
  return withActs(manager, process, row);
}

/** The record about a subject, or null. */
export async function findRecord<P extends Process>(
  tx: Transaction,
  process: P,
  subject: string,
): Promise<LoadedRecord<P> | null> {
  const manager = managerOf(tx);
  const row = await manager.findOneBy(ProcessRecord, { process: process.name, subject });
  return row === null ? null : withActs(manager, process, row);
}

/** A stored record as plain values, with its acts in order. */
export async function withActs<P extends Process>(
  manager: EntityManager,
  process: P,
  row: ProcessRecord,
): Promise<LoadedRecord<P>> {
  const acts = await manager.find(ProcessAct, { where: { recordId: row.id }, order: { ordinal: 'ASC' } });
  const { id, subject, month, unitCode, parentCode, version } = row;
  const state = stateIn(process, row.state);
  const deadline = deadlineOf(row);
  const loaded = acts.map((act) => ({
    ...act,
    fromState: act.fromState === null ? null : stateIn(process, act.fromState),
    toState: stateIn(process, act.toState),
  }));
  return { id, subject, month, unitCode, parentCode, state, version, deadline, acts: loaded };
}

/** The stored deadline with its derivation. */
export function deadlineOf({ deadline, derivation }: Pick<ProcessRecord, 'deadline' | 'derivation'>): Deadline | null {
  return deadline === null ? null : { date: deadline, derivation: derivation ?? [] };
}

function stateIn<P extends Process>(process: P, state: string): StateOf<P> {
  // A state may be renamed only together with a migration of the records.
  if (!isStateOf(process, state)) throw new Error(`The process "${process.name}" has no state "${state}".`);
  return state;
}
