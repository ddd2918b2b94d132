import { findWorkedMonth, RosterUnit } from '@app/features/months';
import { ProcessAct, ProcessRecord } from '@app/features/processes';
import type { CursorKey } from '@app/http';
import { type Actor, officeDay } from '@app/kernel';
import { MUNICIPAL_AREA } from '@app/rules';
import { isOfficerOnly, kindOf } from '@app/workflow';
import { Brackets, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { spotCheckTask } from '../spot-check.workflow';
import { UnitCheck } from '../unit-check.entity';

/** Which tasks of a month are wanted. */
export interface TaskFilter {
  readonly month: string;
  readonly state?: string | undefined;
  /** `department`, or a county's code. */
  readonly area?: string | undefined;
  readonly unitCode?: string | undefined;
  readonly isOverdue?: boolean | undefined;
  /** Due on this day or before. */
  readonly dueBy?: string | undefined;
  /** Deadline and id of the last one seen. */
  readonly after?: CursorKey | undefined;
  readonly limit: number;
}

/** A task in a list, with what its comparison has found so far. */
export interface TaskSummary {
  readonly id: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly area: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly version: number;
  readonly deadline: string | null;
  readonly isOverdue: boolean;
  readonly enteredAt: Date;
  readonly matched: number | null;
  readonly concealed: number | null;
  readonly exempt: number | null;
  readonly notYetDue: number | null;
}

const NEVER = '9999-12-31';
const DUE = `COALESCE(r.deadline, '${NEVER}')`;
const INTERNAL = Object.entries(spotCheckTask.states).flatMap(([state, spec]) =>
  'internal' in spec && spec.internal ? [state] : [],
);
const AWAITED = Object.entries(spotCheckTask.states).flatMap(([state, spec]) =>
  ['open', 'side'].includes(kindOf(spec)) ? [state] : [],
);

/** The key of a task in the order of the list. */
export function taskKey({ deadline, id }: TaskSummary): CursorKey {
  return [deadline ?? NEVER, id];
}

/** The tasks of a month that an actor may see, those due first first; officers see their own units' alone, once they are disclosed. */
export async function listTasks(
  manager: EntityManager,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  filter: TaskFilter,
): Promise<readonly TaskSummary[]> {
  const today = officeDay(now);
  const query = manager
    .createQueryBuilder(ProcessRecord, 'r')
    .where({ process: spotCheckTask.name, month: filter.month });
  if (isOfficerOnly(actor)) ownOnly(query, actor);
  narrow(query, filter, today);
  const records = await query
    .addSelect(DUE, 'due_day')
    .orderBy('due_day', 'ASC')
    .addOrderBy('r.id', 'ASC')
    .limit(filter.limit)
    .getMany();
  return withUnits(manager, filter.month, records, today);
}

function ownOnly(query: SelectQueryBuilder<ProcessRecord>, { roles, unitCode }: Actor): void {
  const isOwn = roles.includes('county-officer') ? '(r.unitCode = :own OR r.parentCode = :own)' : 'r.unitCode = :own';
  const told = query
    .subQuery()
    .select('1')
    .from(ProcessAct, 'a')
    .where('a.recordId = r.id')
    .andWhere('a.toState NOT IN (:...internal)');
  query.andWhere(isOwn, { own: unitCode }).andWhere(`EXISTS ${told.getQuery()}`, { internal: INTERNAL });
}

function narrow(query: SelectQueryBuilder<ProcessRecord>, filter: TaskFilter, today: string): void {
  const { state, area, unitCode, isOverdue, dueBy, after } = filter;
  if (state !== undefined) query.andWhere('r.state = :state', { state });
  if (unitCode !== undefined) query.andWhere('r.unitCode = :unitCode', { unitCode });
  if (area === MUNICIPAL_AREA) query.andWhere('r.parentCode IS NULL');
  else if (area !== undefined) query.andWhere('r.parentCode = :area', { area });
  const overdue = 'r.state IN (:...awaited) AND r.deadline < :today';
  const isIt = { awaited: AWAITED, today };
  if (isOverdue === true) query.andWhere(overdue, isIt);
  if (isOverdue === false)
    query.andWhere(new Brackets((any) => any.where(`NOT (${overdue})`, isIt).orWhere('r.deadline IS NULL')));
  if (dueBy !== undefined) query.andWhere('r.deadline <= :dueBy', { dueBy });
  if (after === undefined) return;
  const [due, id] = after;
  query.andWhere(`(${DUE} > :due OR (${DUE} = :due AND r.id > :id))`, { due, id });
}

async function withUnits(
  manager: EntityManager,
  month: string,
  ...[records, today]: [readonly ProcessRecord[], string]
): Promise<readonly TaskSummary[]> {
  const worked = await findWorkedMonth(manager, month);
  if (worked === null || records.length === 0) return [];
  const { assessmentId } = worked;
  const codes = records.map(({ unitCode }) => unitCode ?? '');
  const units = await manager.findBy(RosterUnit, { assessmentId, code: In(codes) });
  const checks = await manager.findBy(UnitCheck, { assessmentId, unitNo: In(units.map(({ unitNo }) => unitNo)) });
  return records.map((record) => {
    const unit = units.find(({ code }) => code === record.unitCode);
    const check = checks.find(({ unitNo }) => unitNo === unit?.unitNo);
    return summaryOf(record, { unit, check, today });
  });
}

function summaryOf(
  { id, unitCode, parentCode, state, version, deadline, enteredAt }: ProcessRecord,
  { unit, check, today }: { unit: RosterUnit | undefined; check: UnitCheck | undefined; today: string },
): TaskSummary {
  const labels = new Map(Object.entries(spotCheckTask.states).map(([name, { label }]) => [name, label]));
  return {
    id,
    unitCode: unitCode ?? '',
    unitName: unit?.name ?? '',
    area: parentCode ?? MUNICIPAL_AREA,
    state,
    stateLabel: labels.get(state) ?? state,
    version,
    deadline,
    isOverdue: deadline !== null && deadline < today && AWAITED.includes(state),
    enteredAt,
    matched: check?.matched ?? null,
    concealed: check?.concealed ?? null,
    exempt: check?.exempt ?? null,
    notYetDue: check?.notYetDue ?? null,
  };
}
