import { affectedRows, isDuplicateKey, managerOf } from '@app/database';
import type { Transaction } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { DocumentSeries } from './document-series.entity';

/** A series of document numbers, and the year its numbers run in. */
export interface SeriesYear {
  readonly series: string;
  readonly year: number;
}

const RAISE = 'UPDATE document_series SET last_serial = last_serial + 1 WHERE series = ? AND year = ?';

/**
 * The next number of a series, from 1, in the caller's transaction: the number is given if and only if that commits, so there are
 * neither gaps nor doubles. Others who want a number of the series wait until then.
 */
export async function takeNumber(tx: Transaction, { series, year }: SeriesYear): Promise<number> {
  const manager = managerOf(tx);
  if ((await raise(manager, { series, year })) === 0) await begin(manager, { series, year });
  const { lastSerial } = await manager.findOneByOrFail(DocumentSeries, { series, year });
  return lastSerial;
}

function raise(manager: EntityManager, { series, year }: SeriesYear): Promise<number> {
  return affectedRows(manager, RAISE, [series, year]);
}

/** The first of the year. Somebody else may be faster by a moment: then theirs is the first. */
async function begin(manager: EntityManager, place: SeriesYear): Promise<void> {
  try {
    await manager.transaction((inner) => inner.insert(DocumentSeries, { ...place, lastSerial: 1 }));
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    await raise(manager, place);
  }
}
