import { affectedRows, managerOf, updateExactlyOne } from '@app/database';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { sequenceOf } from '../record-sequence';
import { type FilePlace, stagingPlace, stretchOf } from './import-place';
import { PlatformImport } from './platform-import.entity';

const BY_SEQUENCE = ['platform_record', 'record_finding'];

/**
 * Brings the month's records in line with what was decided on an import: those of a confirmed one move to its number, those of a withdrawn
 * one are removed. Repeatable; of decisions that overtake each other the last one holds.
 */
export class SettlePlatformImport {
  /** Returns how many records were moved or removed. Throws `StaleVersion` where somebody decided anew meanwhile: to be tried again. */
  async execute(tx: Transaction, importId: string): Promise<number> {
    const manager = managerOf(tx);
    const file = await manager.findOneByOrFail(PlatformImport, { id: importId });
    if (file.isSettled === 1) return 0;
    const { id, version, state, assessmentId, fileNo } = file;
    // Taken before the records are touched: a withdrawal waits for the end of a move, and then undoes it.
    await updateExactlyOne(manager, PlatformImport, { where: { id, version, isSettled: 0 }, set: { isSettled: 1 } });
    const staging = stagingPlace(file);
    const own = fileNo === null ? null : { assessmentId, fileNo };
    if (state === 'confirmed' && own !== null) return move(manager, staging, own);
    return (await remove(manager, staging)) + (own === null ? 0 : await remove(manager, own));
  }
}

async function move(manager: EntityManager, from: FilePlace, to: FilePlace): Promise<number> {
  const moved: number[] = [];
  const distance = sequenceOf(to.fileNo, 0) - sequenceOf(from.fileNo, 0);
  for (const table of BY_SEQUENCE) {
    const sql = `UPDATE ${table} SET assessment_id = ?, seq = seq + ? WHERE assessment_id = ? AND seq >= ? AND seq < ?`;
    moved.push(await affectedRows(manager, sql, [to.assessmentId, distance, from.assessmentId, ...stretchOf(from)]));
  }
  const sql = 'UPDATE record_tally SET assessment_id = ?, file_no = ? WHERE assessment_id = ? AND file_no = ?';
  await affectedRows(manager, sql, [to.assessmentId, to.fileNo, from.assessmentId, from.fileNo]);
  return moved[0] ?? 0;
}

async function remove(manager: EntityManager, place: FilePlace): Promise<number> {
  const removed: number[] = [];
  for (const table of BY_SEQUENCE) {
    const sql = `DELETE FROM ${table} WHERE assessment_id = ? AND seq >= ? AND seq < ?`;
    removed.push(await affectedRows(manager, sql, [place.assessmentId, ...stretchOf(place)]));
  }
  const sql = 'DELETE FROM record_tally WHERE assessment_id = ? AND file_no = ?';
  await affectedRows(manager, sql, [place.assessmentId, place.fileNo]);
  return removed[0] ?? 0;
}
