import { wholeNumber } from '@app/database';
import type { EntityManager } from 'typeorm';
import { firstIdAt } from './entry-ids';

/** How much one person did, or tried to do, in one hour. */
export interface HourOfPerson {
  readonly actor: string;
  /** The hour's beginning in UTC: `2021-09-06T01:00:00.000Z`. */
  readonly hour: string;
  readonly done: number;
  readonly refused: number;
}

/** Entries per person and hour between two moments: where somebody works at night, or tries a hundred times, it shows. */
export async function entriesPerHour(
  manager: EntityManager,
  log: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<HourOfPerson[]> {
  const rows: Record<'actor' | 'hour' | 'done' | 'refused', unknown>[] = await manager.query(
    `SELECT actor, SUBSTR(at, 1, 13) AS hour, SUM(CASE WHEN outcome = 'done' THEN 1 ELSE 0 END) AS done,
       SUM(CASE WHEN outcome = 'refused' THEN 1 ELSE 0 END) AS refused
     FROM audit_entry WHERE log = ? AND id >= ? AND id < ?
     GROUP BY actor, SUBSTR(at, 1, 13) ORDER BY hour, actor`,
    [log, firstIdAt(from), firstIdAt(until)],
  );
  return rows.map(({ actor, hour, done, refused }) => ({
    actor: String(actor),
    hour: `${String(hour).replace(' ', 'T')}:00:00.000Z`,
    done: wholeNumber(done),
    refused: wholeNumber(refused),
  }));
}
