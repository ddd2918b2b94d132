import type { Actor } from '@app/kernel';
import { localDay } from '@app/workflow';
import { Brackets, type EntityManager, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
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
  const query = ground.manager.createQueryBuilder(ProcessRecord, 'r').where(
    new Brackets((any) => {
      for (const { role, states } of open) any.orWhere(new Brackets((both) => waitsFor(both, { role, states, actor })));
    }),
  );
  return listed(query, ground, filter);
}

/** Records in which anybody is awaited and whose deadline lies before a day (`YYYY-MM-DD`), those due first first. */
export async function dueBefore(ground: ListGround, day: string, filter: WaitingFilter): Promise<Page<RecordSummary>> {
  const states = ground.registry.awaitingAnybody();
  if (states.length === 0) return { items: [], next: null };
  const query = ground.manager
    .createQueryBuilder(ProcessRecord, 'r')
    .where('r.deadline < :day', { day })
    .andWhere(new Brackets((any) => inStates(any, states, 'due')));
  return listed(query, ground, filter);
}

function waitsFor(
  both: WhereExpressionBuilder,
  { role, states, actor }: { role: string; states: readonly AwaitedStates[]; actor: Actor },
): void {
  both.where(new Brackets((any) => inStates(any, states, role.replaceAll('-', '_'))));
  const { unitCode } = actor;
  if (role === 'unit-officer') both.andWhere('r.unitCode = :own', { own: unitCode });
  if (role === 'county-officer') both.andWhere('(r.unitCode = :own OR r.parentCode = :own)', { own: unitCode });
}

function inStates(any: WhereExpressionBuilder, awaited: readonly AwaitedStates[], prefix: string): void {
  awaited.forEach(({ process, states }, at) => {
    const [name, list] = [`${prefix}_process_${String(at)}`, `${prefix}_states_${String(at)}`];
    any.orWhere(`(r.process = :${name} AND r.state IN (:...${list}))`, { [name]: process, [list]: states });
  });
}

// Records without a deadline come last.
const NEVER = '9999-12-31';
const DUE = `COALESCE(r.deadline, '${NEVER}')`;
const LONGEST_PAGE = 200;

async function listed(
  query: SelectQueryBuilder<ProcessRecord>,
  { registry, now }: ListGround,
  filter: WaitingFilter,
): Promise<Page<RecordSummary>> {
  const { process, month, state, unitCode, isOverdue, cursor, limit = 50 } = filter;
  const today = localDay(now);
  for (const [column, value] of Object.entries({ process, month, state, unitCode })) {
    if (value !== undefined) query.andWhere(`r.${column} = :${column}`, { [column]: value });
  }
  if (isOverdue !== undefined) query.andWhere(`${DUE} ${isOverdue ? '<' : '>='} :today`, { today });
  if (cursor !== undefined) {
    const [due, id] = readCursor(cursor, 2);
    query.andWhere(`(${DUE} > :due OR (${DUE} = :due AND r.id > :after))`, { due, after: id });
  }
  const size = Math.min(Math.max(Math.trunc(limit), 1), LONGEST_PAGE);
  query
    .addSelect(DUE, 'due_day')
    .orderBy('due_day', 'ASC')
    .addOrderBy('r.id', 'ASC')
    .limit(size + 1);
  const rows = await query.getMany();
  const page = pageOf(rows, size, (row) => [row.deadline ?? NEVER, row.id]);
  return { ...page, items: page.items.map((row) => summaryOf(row, registry, today)) };
}
