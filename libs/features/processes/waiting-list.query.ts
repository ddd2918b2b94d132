import { findBySql, type SqlPart } from '@app/database';
import type { Actor } from '@app/kernel';
import { localDay } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { pageOf, type Page, readCursor } from './keyset-page';
import { ProcessRecord } from './process-record.entity';
import type { AwaitedStates, ProcessRegistry } from './process-registry';
import { type RecordSummary, summaryOf } from './record-summary';

export interface WaitingFilter {
  readonly process?: string | undefined;
  readonly month?: string | undefined;
  readonly state?: string | undefined;
  readonly unitCode?: string | undefined;
  /** Only those whose deadline has passed, or only those whose has not. */
  readonly isOverdue?: boolean | undefined;
  /** As the page before gave it. */
  readonly cursor?: string | undefined;
  /** 1 to 200; 50 unless said. */
  readonly limit?: number | undefined;
}

/** Where a list reads, and the day it is. */
export interface ListGround {
  readonly manager: EntityManager;
  readonly registry: ProcessRegistry;
  readonly now: Date;
}

/**
 * What waits for an actor: the records in whose state one of the actor's roles is awaited, for officers only those of their own
 * units. Those due first come first, those without a deadline last. Throws `CursorInvalid`.
 */
export async function waitingList(
  ground: ListGround,
  actor: Actor,
  filter: WaitingFilter,
): Promise<Page<RecordSummary>> {
  const awaited = actor.roles.map((role) => ({ role, states: ground.registry.awaiting(role) }));
  const open = awaited.filter(({ states }) => states.length > 0);
  if (open.length === 0) return { items: [], next: null };
  const waits = open.map(({ role, states }) => waitsFor({ role, states, actor }));
  return listed(anyOf(waits), ground, filter);
}

/** Records in which anybody is awaited and whose deadline lies before a day (`YYYY-MM-DD`), those due first first. */
export async function dueBefore(ground: ListGround, day: string, filter: WaitingFilter): Promise<Page<RecordSummary>> {
  const states = ground.registry.awaitingAnybody();
  if (states.length === 0) return { items: [], next: null };
  return listed(allOf([{ sql: 'r.deadline < ?', parameters: [day] }, inStates(states)]), ground, filter);
}

function waitsFor({ role, states, actor }: { role: string; states: readonly AwaitedStates[]; actor: Actor }): SqlPart {
  const awaited = inStates(states);
  const { unitCode } = actor;
  if (role === 'unit-officer') return allOf([awaited, { sql: 'r.unit_code = ?', parameters: [unitCode] }]);
  if (role !== 'county-officer') return awaited;
  const isOwn = { sql: 'r.unit_code = ? OR r.parent_code = ?', parameters: [unitCode, unitCode] };
  return allOf([awaited, isOwn]);
}

function inStates(awaited: readonly AwaitedStates[]): SqlPart {
  return anyOf(
    awaited.map(({ process, states }) => ({
      sql: `r.process = ? AND r.state IN (${states.map(() => '?').join(', ')})`,
      parameters: [process, ...states],
    })),
  );
}

function anyOf(parts: readonly SqlPart[]): SqlPart {
  return joined(parts, ' OR ');
}

function allOf(parts: readonly SqlPart[]): SqlPart {
  return joined(parts, ' AND ');
}

function joined(parts: readonly SqlPart[], by: string): SqlPart {
  const sql = parts.map((part) => `(${part.sql})`).join(by);
  return { sql, parameters: parts.flatMap(({ parameters }) => parameters) };
}

// Records without a deadline come last.
const NEVER = '9999-12-31';
const DUE = `COALESCE(r.deadline, '${NEVER}')`;
const LONGEST_PAGE = 200;

/** The columns that a filter may name a value of. */
const FILTERED = { process: 'process', month: 'month', state: 'state', unitCode: 'unit_code' } as const;

async function listed(
  wanted: SqlPart,
  { manager, registry, now }: ListGround,
  filter: WaitingFilter,
): Promise<Page<RecordSummary>> {
  const { isOverdue, cursor, limit = 50 } = filter;
  const today = localDay(now);
  const parts = [wanted];
  for (const name of ['process', 'month', 'state', 'unitCode'] as const) {
    const value = filter[name];
    if (value !== undefined) parts.push({ sql: `r.${FILTERED[name]} = ?`, parameters: [value] });
  }
  if (isOverdue !== undefined) parts.push({ sql: `${DUE} ${isOverdue ? '<' : '>='} ?`, parameters: [today] });
  if (cursor !== undefined) {
    const [due, id] = readCursor(cursor, 2);
    parts.push({ sql: `${DUE} > ? OR (${DUE} = ? AND r.id > ?)`, parameters: [due, due, id] });
  }
  const size = Math.min(Math.max(Math.trunc(limit), 1), LONGEST_PAGE);
  const { sql, parameters } = allOf(parts);
  const search = { sql: `r WHERE ${sql} ORDER BY ${DUE} ASC, r.id ASC LIMIT ${size + 1}`, parameters };
  const rows = await findBySql(manager, ProcessRecord, search);
  const page = pageOf(rows, size, (row) => [row.deadline ?? NEVER, row.id]);
  return { ...page, items: page.items.map((row) => summaryOf(row, registry, today)) };
}
