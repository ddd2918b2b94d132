import { type Role, ROLES } from '@app/kernel';
import type { UnitGroup } from '@app/rules';
import fc from 'fast-check';
import { mayStandIn, needsSecondFactor, roleFaults } from './role-rules';

const ADMINISTRATION: readonly Role[] = ['system-administrator', 'security-administrator', 'auditor'];
const rolesOf = fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 4 });
const groupOf = fc.constantFrom<UnitGroup | null>('county', 'department', 'county_department', null);

describe('The roles of an account', () => {
  test.each<[Role, UnitGroup | null]>([
    ['system-administrator', null],
    ['security-administrator', null],
    ['auditor', null],
    ['reviewer', null],
    ['leader', null],
    ['unit-officer', 'department'],
    ['unit-officer', 'county_department'],
    ['county-officer', 'county'],
  ])('%s alone is sound with the unit group %s', (role, group) => {
    expect(roleFaults([role], group)).toEqual([]);
  });

  test('none at all are sound: a stand-in waits for a delegation', () => {
    expect(roleFaults([], null)).toEqual([]);
  });

  test('never join administration with anything, nor approval with what is approved', () => {
    fc.assert(
      fc.property(rolesOf, groupOf, (roles, group) => {
        fc.pre(roleFaults(roles, group).length === 0);
        const sides = [
          ...ADMINISTRATION.map((role) => roles.includes(role)),
          roles.includes('leader'),
          roles.includes('reviewer'),
          roles.includes('unit-officer') || roles.includes('county-officer'),
        ];
        expect(sides.filter(Boolean).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('tie officers, and only them, to a unit of their kind', () => {
    expect(roleFaults(['unit-officer'], null)).toEqual(['unit-needed']);
    expect(roleFaults(['unit-officer'], 'county')).toEqual(['unit-needed']);
    expect(roleFaults(['county-officer'], 'department')).toEqual(['county-needed']);
    expect(roleFaults(['unit-officer', 'county-officer'], 'county')).toEqual(['unit-needed']);
    expect(roleFaults(['leader'], 'department')).toEqual(['unit-not-needed']);
    expect(roleFaults([], 'department')).toEqual(['unit-not-needed']);
  });

  test('are each named once, and every fault is told', () => {
    expect(roleFaults(['leader', 'leader'], null)).toEqual(['role-twice']);
    expect(roleFaults(['auditor', 'leader', 'reviewer'], null)).toEqual([
      'administrator-alone',
      'leader-alone',
      'reviewer-alone',
    ]);
  });

  test('let nobody stand in for a leader but who has no role that excludes it', () => {
    expect(mayStandIn([])).toBe(true);
    for (const role of ROLES) expect(mayStandIn([role])).toBe(false);
  });

  test('ask for a second factor of leaders and the three administrators', () => {
    const asked = ROLES.filter((role) => needsSecondFactor([role]));
    expect(asked).toEqual([...ADMINISTRATION, 'leader']);
  });
});
