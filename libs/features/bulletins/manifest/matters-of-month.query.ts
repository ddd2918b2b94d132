import { adjustmentProcess } from '@app/features/adjustments';
import { evidenceProcess } from '@app/features/evidence';
import { letterBatch } from '@app/features/letters';
import { objectionProcess } from '@app/features/objections';
import { ProcessAct, ProcessRecord } from '@app/features/processes';
import { redraw, spotCheckTask } from '@app/features/spot-checks';
import { kindOf, type Process } from '@app/workflow';
import { type EntityManager, In } from 'typeorm';
import type { ManifestMatter } from './month-manifest';

/** What a month's figures rest on; what is still being asked of a unit has no part in them until it is decided. */
const MATTERS: readonly Process[] = [
  redraw,
  letterBatch,
  spotCheckTask,
  evidenceProcess,
  adjustmentProcess,
  objectionProcess,
];
const RECORDS_A_STATEMENT = 200;

/**
 * The decided matters of a month with their acts. Objections are there from the moment they are lodged: one that comes after the
 * bulletin was submitted makes the manifest another, and nobody can sign the old one.
 */
export async function mattersOf(manager: EntityManager, month: string): Promise<readonly ManifestMatter[]> {
  const processes = new Map(MATTERS.map((process) => [process.name, process]));
  const found = await manager.find(ProcessRecord, {
    where: { month, process: In([...processes.keys()]) },
    order: { process: 'ASC', subject: 'ASC' },
  });
  const records = found.filter(({ process: name, state }) => {
    const process = processes.get(name);
    return process !== undefined && (process === objectionProcess || isDecided(process, state));
  });
  const acts = await actsOf(
    manager,
    records.map(({ id }) => id),
  );
  return records.map(({ id, process, subject, unitCode, state }) => ({
    process,
    subject,
    unit: unitCode,
    state,
    acts: (acts.get(id) ?? []).map(({ action, actorId, role, delegatedBy, at }) => ({
      action,
      actor: actorId,
      role,
      delegatedBy,
      at: at.toISOString(),
    })),
  }));
}

/** How many objections of the month wait for a decision. */
export function openObjections(manager: EntityManager, month: string): Promise<number> {
  return manager.countBy(ProcessRecord, { month, process: objectionProcess.name, state: 'lodged' });
}

function isDecided(process: Process, state: string): boolean {
  const kind = kindOf(process.states[state]);
  return kind === 'settled' || kind === 'final';
}

async function actsOf(
  manager: EntityManager,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly ProcessAct[]>> {
  const byRecord = new Map<string, ProcessAct[]>();
  for (let at = 0; at < records.length; at += RECORDS_A_STATEMENT) {
    const some = records.slice(at, at + RECORDS_A_STATEMENT);
    const acts = await manager.find(ProcessAct, { where: { recordId: In(some) }, order: { ordinal: 'ASC' } });
    for (const act of acts) byRecord.set(act.recordId, [...(byRecord.get(act.recordId) ?? []), act]);
  }
  return byRecord;
}
