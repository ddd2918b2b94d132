import { type Actor, SYSTEM } from '@app/kernel';

/** The unit all records of the model belong to, and its county. */
export const UNIT = { unitCode: '14080203', parentCode: '140802' } as const;

function person(id: string, roles: Actor['roles'], more: Partial<Actor> = {}): Actor {
  return { id, roles, unitCode: null, delegatedBy: null, requestId: `request-of-${id}`, ...more };
}

/** Everybody who tries something in the model: also delegates, strangers and those who may do nothing. */
export const PEOPLE: readonly Actor[] = [
  person('reviewer-1', ['reviewer']),
  person('reviewer-2', ['reviewer']),
  person('reviewer-3', ['reviewer']),
  person('leader-1', ['leader']),
  person('leader-2', ['leader']),
  person('leader-2', ['reviewer'], { delegatedBy: 'reviewer-1' }),
  person('reviewer-1', ['leader'], { delegatedBy: 'leader-1' }),
  person('deputy', ['leader'], { delegatedBy: 'leader-2' }),
  person('officer', ['unit-officer'], { unitCode: UNIT.unitCode }),
  person('county', ['county-officer'], { unitCode: UNIT.parentCode }),
  person('stranger', ['unit-officer'], { unitCode: '14080204' }),
  person('other-county', ['county-officer'], { unitCode: '140821' }),
  person('homeless', ['unit-officer', 'county-officer']),
  person('system-admin', ['system-administrator']),
  person('security-admin', ['security-administrator']),
  person('auditor', ['auditor']),
  SYSTEM,
];
