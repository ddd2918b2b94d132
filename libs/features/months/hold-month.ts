import { affectedRows, managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';
import type { WorkedMonth } from './worked-month.entity';
import { getWorkedMonth } from './worked-month.query';

/**
 * The worked month, held until the transaction ends: acts that rest on how far the month is, and the month's own next step, follow one
 * another and see what the earlier one has done. To be called before anything they rest on is read. Changes nothing. Throws
 * `MonthNotPlanned`.
 */
export async function holdMonth(tx: Transaction, month: string): Promise<WorkedMonth> {
  const manager = managerOf(tx);
  await affectedRows(manager, 'UPDATE worked_month SET record_id = record_id WHERE month = ?', [month]);
  return getWorkedMonth(manager, month);
}
