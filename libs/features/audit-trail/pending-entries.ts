import type { EntityManager } from 'typeorm';
import { firstIdAt, idAfter } from './entry-ids';

/** An entry that has no place yet. */
export interface PendingEntry {
  readonly id: string;
  readonly entry: string;
}

/** Where to look, and how many to take. */
export interface PendingSearch {
  readonly log: string;
  /** The smallest id looked at. */
  readonly from: string;
  /** The smallest id not looked at. */
  readonly before?: string;
  readonly limit: number;
}

/** Milliseconds after which an entry's transaction is expected to have committed. Longer ones are found by the sweep. */
const SETTLED_AFTER = 60_000;

/** Ids looked at by one statement of a sweep, so that SQLite does not hold up the process. */
const SWEEP_STEP = 20_000;

/** The lowest id there is. */
export const LOWEST_ID = '0'.repeat(26);
const HIGHEST_ID = 'Z'.repeat(26);

/** Entries without a place, in the order of their ids. Sees what is committed, and the transaction's own. */
export function findPending(manager: EntityManager, search: PendingSearch): Promise<PendingEntry[]> {
  const { log, from, before = HIGHEST_ID, limit } = search;
  return manager.query(
    `SELECT e.id AS id, e.entry AS entry FROM audit_entry e LEFT JOIN audit_leaf l ON l.entry_id = e.id
     WHERE e.log = ? AND e.id >= ? AND e.id < ? AND l.entry_id IS NULL ORDER BY e.id LIMIT ${limit}`,
    [log, from, before],
  );
}

/**
 * From where the next round has to look. What this round took is behind it; and everything older than a minute, unless there was more
 * than it could take.
 */
export function nextLookFrom(search: PendingSearch, found: readonly PendingEntry[], now: Date): string {
  const settled = firstIdAt(new Date(now.getTime() - SETTLED_AFTER));
  const last = found.at(-1);
  const isRest = last !== undefined && found.length === search.limit;
  const reached = isRest && idAfter(last.id) < settled ? idAfter(last.id) : settled;
  return reached > search.from ? reached : search.from;
}

/**
 * The lowest id before `until` that has no place: an entry whose transaction took longer than a minute to commit, or that was written by
 * a machine whose clock is slow. Null when there is none.
 */
export async function findOverlooked(manager: EntityManager, log: string, until: string): Promise<string | null> {
  for (let from = LOWEST_ID; ;) {
    const to = await idsFurther(manager, { log, from, limit: SWEEP_STEP });
    const end = to !== null && to < until ? to : until;
    const [first] = await findPending(manager, { log, from, before: end, limit: 1 });
    if (first !== undefined) return first.id;
    if (end === until) return null;
    from = end;
  }
}

async function idsFurther(manager: EntityManager, { log, from, limit }: PendingSearch): Promise<string | null> {
  const sql = `SELECT id FROM audit_entry WHERE log = ? AND id >= ? ORDER BY id LIMIT 1 OFFSET ${limit}`;
  const [row] = await manager.query(sql, [log, from]);
  return row?.id ?? null;
}
