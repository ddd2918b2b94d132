import type { Role } from '@app/kernel';
import type { UnitGroup } from '@app/rules';

/** Why an account may not hold these roles for this unit. */
export type RoleFault =
  | 'administrator-alone'
  | 'leader-alone'
  | 'reviewer-alone'
  | 'role-twice'
  | 'unit-needed'
  | 'county-needed'
  | 'unit-not-needed';

const ADMINISTRATORS: ReadonlySet<Role> = new Set(['system-administrator', 'security-administrator', 'auditor']);
const UNIT_SIDE: ReadonlySet<Role> = new Set(['unit-officer', 'county-officer']);
/** Roles whose acts can end in an approval, or that watch over all others: a lost password must not be enough. */
const NEEDING_SECOND_FACTOR: ReadonlySet<Role> = new Set([...ADMINISTRATORS, 'leader']);

/**
 * Everything that speaks against an account with these roles; empty where nothing does. The three administrators exclude each other
 * and everything else (三权分立), and of leader, reviewer and the unit's side an account has one (四眼). `group` is that of the
 * account's unit in the roster in force; null without a unit.
 */
export function roleFaults(roles: readonly Role[], group: UnitGroup | null): readonly RoleFault[] {
  const has = (role: Role) => roles.includes(role);
  const faults = new Set<RoleFault>();
  const distinct = new Set(roles);
  if (distinct.size < roles.length) faults.add('role-twice');
  if (distinct.size > 1 && roles.some((role) => ADMINISTRATORS.has(role))) faults.add('administrator-alone');
  if (has('leader') && distinct.size > 1) faults.add('leader-alone');
  if (has('reviewer') && distinct.size > 1) faults.add('reviewer-alone');
  if (has('unit-officer') && group !== 'department' && group !== 'county_department') faults.add('unit-needed');
  if (has('county-officer') && group !== 'county') faults.add('county-needed');
  if (!roles.some((role) => UNIT_SIDE.has(role)) && group !== null) faults.add('unit-not-needed');
  return [...faults];
}

/** Whether an account with these roles could act as leader besides, without being one: what a delegate must be. */
export function mayStandIn(roles: readonly Role[]): boolean {
  return !roles.includes('leader') && roleFaults([...roles, 'leader'], null).length === 0;
}

/** Whether a password alone is too little for these roles. */
export function needsSecondFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => NEEDING_SECOND_FACTOR.has(role));
}
