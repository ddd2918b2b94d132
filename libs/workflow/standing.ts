import type { Actor } from '@app/kernel';
import type { ActSpec, ActingRole, EarlierAct, Process } from './process';
import { DutiesNotSeparate, RecordNotFound, RoleMissing } from './workflow.errors';

/** Whose record it is: a unit and, for a county's department, the county. Null for records of the office itself. */
export interface Belonging {
  readonly unitCode: string | null;
  readonly parentCode: string | null;
}

/** Whether the record is one the officer acts for: the own unit's; for a county officer also those of its departments. */
export function isOwn(
  role: 'unit-officer' | 'county-officer',
  record: Belonging,
  actor: Pick<Actor, 'unitCode'>,
): boolean {
  if (actor.unitCode === null) return false;
  return record.unitCode === actor.unitCode || (role === 'county-officer' && record.parentCode === actor.unitCode);
}

/** A record with the states it has been in. */
export interface Known extends Belonging {
  readonly acts: readonly Pick<EarlierAct, 'toState'>[];
}

/** Whether the unit may know of the record: it has been in a state that is not internal. */
export function isDisclosed(process: Process, { acts }: Pick<Known, 'acts'>): boolean {
  return acts.some(({ toState }) => process.states[toState]?.internal !== true);
}

/** Whether the actor may read the record. Administrators see no cases; officers see their own units' alone, once disclosed. */
export function maySee(process: Process, record: Known, actor: Actor): boolean {
  return actor.roles.some((role) => {
    if (isOfficer(role)) return isOwn(role, record, actor) && isDisclosed(process, record);
    return role === 'reviewer' || role === 'leader' || role === 'auditor' || role === 'system';
  });
}

/**
 * The role in which the actor may do this. Throws `RoleMissing`, or `RecordNotFound` for officers of another unit, who must not
 * learn from the answer that there is such a record.
 */
export function actingRole(act: ActSpec, record: Belonging, actor: Actor): ActingRole {
  const role = act.by.find((each) => actor.roles.includes(each) && (!isOfficer(each) || isOwn(each, record, actor)));
  if (role !== undefined) return role;
  if (isStranger(record, actor)) throw new RecordNotFound();
  throw new RoleMissing();
}

/**
 * Refuses who did, or lent the role for, an act from which this one is kept apart. Both sides count with their delegates: neither
 * the delegate nor whoever delegated may have had a part in the other act.
 */
export function keepApart(act: ActSpec, earlier: readonly EarlierAct[], actor: Actor): void {
  const separate: readonly string[] = act.separateFrom ?? [];
  const persons = [actor.id, actor.delegatedBy];
  const clash = earlier.find(
    ({ action, actorId, delegatedBy }) =>
      separate.includes(action) &&
      (persons.includes(actorId) || (delegatedBy !== null && persons.includes(delegatedBy))),
  );
  if (clash !== undefined) throw new DutiesNotSeparate({ earlier: clash.action });
}

/** Whether the actor is nothing but an officer of other units. */
function isStranger(record: Belonging, actor: Actor): boolean {
  return actor.roles.every((role) => isOfficer(role) && !isOwn(role, record, actor));
}

/** Whether the actor sees a record with the eyes of its unit alone. */
export function isOfficerOnly(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.every((role) => isOfficer(role));
}

function isOfficer(role: ActingRole): role is 'unit-officer' | 'county-officer' {
  return role === 'unit-officer' || role === 'county-officer';
}
