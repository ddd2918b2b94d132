import { managerOf } from '@app/database';
import { ProcessEngine, ProcessRecord } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import { SYSTEM, type Transaction } from '@app/kernel';

/**
 * Has every answered task of a month compared: the act `compare` on each, whose job does the work (notice §2(5)). Returns how many were
 * begun. A task that somebody acts on in the same moment makes it throw `StaleVersion`; it is repeatable.
 */
export async function beginComparisons(tx: Transaction, engine: ProcessEngine, month: string): Promise<number> {
  const process = spotCheckTask;
  const answered = await managerOf(tx).find(ProcessRecord, {
    where: { process: process.name, month, state: 'answered' },
    order: { subject: 'ASC' },
  });
  for (const { id, version } of answered) {
    await engine.act(tx, { process, id, version, action: 'compare', actor: SYSTEM });
  }
  return answered.length;
}
