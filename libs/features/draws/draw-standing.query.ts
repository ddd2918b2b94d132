import { findWorkedMonth } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { letterBatch } from '@app/features/letters';
import { type EntityManager, In } from 'typeorm';

/** Whether no letter of the month has been signed: until then its draw can be repeated (RULES §3). */
async function areLettersUnsigned(manager: EntityManager, month: string): Promise<boolean> {
  const signed = { process: letterBatch.name, month, state: In(['signed', 'issued']) };
  return !(await manager.existsBy(ProcessRecord, signed));
}

/** Whether the month still is before its collection, and none of its letters is signed. */
export async function isDrawOpen(manager: EntityManager, month: string): Promise<boolean> {
  const worked = await findWorkedMonth(manager, month);
  if (worked === null) return false;
  const isPlanned = await manager.existsBy(ProcessRecord, { id: worked.recordId, state: 'planned' });
  return isPlanned && (await areLettersUnsigned(manager, month));
}
