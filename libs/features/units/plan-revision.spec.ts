import type { Unit } from '@app/rules';
import fc from 'fast-check';
import { planRevision, type PlannedVersion } from './plan-revision';

const MONTHS = ['2021-08', '2021-09', '2021-10', '2021-12', '2022-01'];

/** Any roster over a few codes, in any order. */
const roster = fc
  .uniqueArray(fc.record({ code: fc.constantFrom('A', 'B', 'C', 'D'), name: fc.constantFrom('甲', '乙') }), {
    selector: ({ code }) => code,
  })
  .map((units) => units.map((unit): Unit => ({ ...unit, group: 'department', parent: '', remit: 'both' })));

interface Stretch extends PlannedVersion {
  validTo: string | null;
}

function apply(stretches: readonly Stretch[], units: readonly Unit[], from: string): Stretch[] {
  const plan = planRevision(
    stretches.filter(({ validTo }) => validTo === null),
    units,
    from,
  );
  const has = (list: readonly PlannedVersion[], one: PlannedVersion) =>
    list.some(({ code, validFrom }) => code === one.code && validFrom === one.validFrom);
  return [
    ...stretches
      .filter((one) => !has(plan.withdrawn, one))
      .map((one) => (has(plan.ended, one) ? { ...one, validTo: plan.lastMonth } : one)),
    ...plan.begun.map((one) => ({ ...one, validTo: null })),
  ];
}

function namesIn(stretches: readonly Stretch[], month: string): string[] {
  return stretches
    .filter(({ validFrom, validTo }) => validFrom <= month && (validTo === null || validTo >= month))
    .sort((one, other) => one.order - other.order)
    .map(({ code, name }) => code + name);
}

describe('A revision of the roster', () => {
  test('holds from its month on and leaves every month before it as it was, whatever the revisions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(MONTHS.length - 1), roster), { maxLength: 6 }), (revisions) => {
        const model = new Map<string, string[]>(MONTHS.map((month) => [month, []]));
        let stretches: Stretch[] = [];
        for (const [at, units] of [...revisions].sort(([one], [other]) => one - other)) {
          stretches = apply(stretches, units, MONTHS[at]!);
          for (const month of MONTHS.slice(at))
            model.set(
              month,
              units.map(({ code, name }) => code + name),
            );
        }
        for (const month of MONTHS) expect(namesIn(stretches, month)).toEqual(model.get(month));
      }),
    );
  });

  test('does not touch units that stay the same', () => {
    const units: Unit[] = [{ code: 'A', name: '甲', group: 'county', parent: '', remit: 'both' }];
    const inForce = units.map((unit, order) => ({ ...unit, order, validFrom: '2021-08' }));
    expect(planRevision(inForce, units, '2021-10')).toMatchObject({ begun: [], ended: [], withdrawn: [] });
  });
});
