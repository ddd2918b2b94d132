import { type AuditEntry, parseEntry } from '@app/audit-log';
import { type Row, streamRows } from '@app/database';
import type { DataSource, EntityManager } from 'typeorm';
import { firstIdAt } from './entry-ids';
import { textOf } from './raw-rows';

/** What to look for; what is absent does not narrow. Texts are compared whole. */
export interface EntryFilter {
  readonly log: string;
  readonly actor?: string;
  readonly unit?: string;
  readonly subject?: string;
  readonly month?: string;
  readonly action?: string;
  /** One of these. */
  readonly actions?: readonly string[];
  readonly outcome?: 'done' | 'refused';
  /** From this moment on. */
  readonly from?: Date;
  /** Before this moment. */
  readonly until?: Date;
}

/** Which part of the result: the entries next to one that was seen, not an offset, so that a page stays itself while the log grows. */
export interface EntryPage {
  readonly limit: number;
  readonly order: 'newest-first' | 'oldest-first';
  /** The last id of the page before. */
  readonly after?: string;
}

/** An entry as the auditor sees it. */
export interface FoundEntry {
  readonly id: string;
  /** Its place in the log; null in the moments before it has one. */
  readonly leafIndex: number | null;
  /** Null when the row no longer holds an entry: the verifier says more. */
  readonly entry: AuditEntry | null;
  /** What became of the payload it sealed; null when it sealed none. */
  readonly sealed: 'kept' | 'gone' | null;
}

const SELECT = `SELECT e.id AS id, e.entry AS entry, l.leaf_index AS leaf_index, s.entry_id AS kept FROM audit_entry e
  LEFT JOIN audit_leaf l ON l.entry_id = e.id LEFT JOIN audit_sealed s ON s.entry_id = e.id`;

const COLUMNS = ['log', 'actor', 'unit', 'subject', 'month', 'action', 'outcome'] as const;

/** One page of the entries that match; payloads stay sealed (`OpenSealedPayload`). */
export async function searchEntries(
  manager: EntityManager,
  filter: EntryFilter,
  { limit, order, after }: EntryPage,
): Promise<FoundEntry[]> {
  const { conditions, parameters } = conditionsOf(filter);
  const isNewestFirst = order === 'newest-first';
  if (after !== undefined) {
    conditions.push(isNewestFirst ? 'e.id < ?' : 'e.id > ?');
    parameters.push(after);
  }
  const sql = `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY e.id ${isNewestFirst ? 'DESC' : 'ASC'} LIMIT ?`;
  const rows: Row[] = await manager.query(sql, [...parameters, limit]);
  return rows.map(foundEntry);
}

/** One entry of a log by its id; null where the log has none. */
export async function findEntry(
  manager: EntityManager,
  { log, id }: { readonly log: string; readonly id: string },
): Promise<FoundEntry | null> {
  const rows: Row[] = await manager.query(`${SELECT} WHERE e.log = ? AND e.id = ?`, [log, id]);
  return rows[0] === undefined ? null : foundEntry(rows[0]);
}

/** All entries that match, oldest first, for an export: in bounded memory, beside any transaction. */
export async function* streamEntries(dataSource: DataSource, filter: EntryFilter): AsyncGenerator<FoundEntry> {
  const { conditions, parameters } = conditionsOf(filter);
  const sql = `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY e.id`;
  for await (const row of streamRows(dataSource, sql, parameters)) yield foundEntry(row);
}

/** The life of one document, task or account: everything that was done, or refused, to it, in order. */
export function subjectTimeline(
  manager: EntityManager,
  { log, subject }: { readonly log: string; readonly subject: string },
  page: Omit<EntryPage, 'order'>,
): Promise<FoundEntry[]> {
  return searchEntries(manager, { log, subject }, { ...page, order: 'oldest-first' });
}

function conditionsOf(filter: EntryFilter): { conditions: string[]; parameters: unknown[] } {
  const equal = COLUMNS.filter((column) => filter[column] !== undefined);
  const conditions = equal.map((column) => `e.${column} = ?`);
  const parameters: unknown[] = equal.map((column) => filter[column]);
  if (filter.actions !== undefined) {
    conditions.push(`e.action IN (${filter.actions.map(() => '?').join(', ')})`);
    parameters.push(...filter.actions);
  }
  // An id begins with its time, so the time needs no index of its own.
  const bounds = [
    ['>=', filter.from],
    ['<', filter.until],
  ] as const;
  for (const [comparison, moment] of bounds) {
    if (moment === undefined) continue;
    conditions.push(`e.id ${comparison} ?`);
    parameters.push(firstIdAt(moment));
  }
  return { conditions, parameters };
}

function foundEntry(row: Row): FoundEntry {
  const entry = parseEntry(Buffer.from(textOf(row['entry']), 'utf8'));
  const leafIndex = row['leaf_index'];
  const kept = row['kept'] === null ? 'gone' : 'kept';
  return {
    id: textOf(row['id']),
    leafIndex: typeof leafIndex === 'number' ? leafIndex : null,
    entry,
    sealed: entry?.sealed === undefined ? null : kept,
  };
}
