import fc from 'fast-check';
import {
  answer,
  buildFigures,
  county,
  countyDepartment,
  department,
  earlierBottom,
  fullEvidence,
  tally,
  yuncheng,
} from '../testing/build-figures';
import type { MonthFigures } from './month-figures';
import { MonthFiguresInvalid } from './month-figures.errors';
import { scoreMonth } from './score-month';

const yanhu = county('140802', '盐湖区');
const office = department('D09', '市发展改革委');
const roster = [
  yanhu,
  county('140881', '永济市'),
  county('140882', '河津市'),
  county('140821', '临猗县'),
  ...['D01', 'D02', 'D03', 'D04'].map((code) => department(code)),
  office,
  ...['L1', 'L2'].map((code) => countyDepartment(code, '140802')),
  countyDepartment('Y1', '140881'),
];

const scored = (given: Partial<MonthFigures> = {}) => scoreMonth(buildFigures({ roster, ...given }));

function unitOf(code: string, given: Partial<MonthFigures> = {}) {
  const { groups } = scored(given);
  return [...groups.county, ...groups.department].find((unit) => unit.code === code)!;
}

describe('a county (notice §1, RULES §1)', () => {
  it('is scored on the sums of its departments and of its own records', () => {
    const tallies = new Map([
      ['L1', { permit: 3, penalty: 1, compliant: 4, late: 0 }],
      ['L2', { permit: 0, penalty: 5, compliant: 2, late: 1 }],
      ['140802', { permit: 1, penalty: 0, compliant: 0, late: 1 }],
      ['Y1', { permit: 50, penalty: 0, compliant: 0, late: 50 }],
    ]);
    expect(unitOf('140802', { tallies })).toMatchObject({
      indicators: {
        I3: { points: '18.00', reported: 10, compliant: 6 },
        I4: { points: '24.00', reported: 10, late: 2 },
      },
      volume: { permit: 4, penalty: 6, total: 10, rank: 2 },
    });
  });

  it('with nothing reported needs a statement of its own: a department’s statement is not the county’s (D-6)', () => {
    const byDepartments = unitOf('140802', { statements: new Set(['L1', 'L2']) });
    expect(byDepartments.indicators.I3.points).toBe('0.00');
    const byCounty = unitOf('140802', { statements: new Set(['140802']) });
    expect([byCounty.indicators.I3.points, byCounty.indicators.I4.points]).toEqual(['30.00', '30.00']);
  });

  it('is criticised when one of its departments is, and the list names the department', () => {
    const scores = scored({ drawn: ['L2', 'L1', 'D02'], checks: new Map([['L1', answer()]]) });
    expect(scores.criticised).toEqual(['D02', 'L2']);
    const criticised = [...scores.groups.county, ...scores.groups.department].filter((unit) => unit.criticised);
    expect(criticised.map(({ code }) => code)).toEqual(['140802', 'D02']);
  });

  it('does not take its departments’ evidence for its own', () => {
    expect(unitOf('140802', { evidence: fullEvidence(['L1', 'L2']) }).indicators.I1.points).toBe('0.00');
  });
});

describe('evidence (notice §2(1), §2(2))', () => {
  it('earns each item apart', () => {
    const evidence = new Set(['D01|I1', 'D01|I2-publication', 'D02|I2-catalogue']);
    expect(unitOf('D01', { evidence }).indicators).toMatchObject({ I1: { points: '5.00' }, I2: { points: '5.00' } });
    expect(unitOf('D02', { evidence }).indicators).toMatchObject({ I1: { points: '0.00' }, I2: { points: '5.00' } });
  });
});

describe('ranking (RULES §6)', () => {
  const tallies = new Map([
    ['D01', tally(10, { compliant: 5 })],
    ['D02', tally(10)],
    ['D03', tally(10, { compliant: 5 })],
    ['D04', tally(20, { compliant: 1 })],
    ['D09', tally(10, { compliant: 0 })],
  ]);

  it('D-11: ties share a rank and are listed in roster order', () => {
    const units = scored({ tallies }).groups.department;
    expect(units.map(({ code, rank }) => [code, rank])).toEqual([
      ['D02', 1],
      ['D01', 2],
      ['D03', 2],
      ['D04', 4],
      ['D09', 5],
    ]);
  });

  it('ranks the volume apart from the score, ties alike', () => {
    const units = scored({ tallies }).groups.department;
    expect(units.map(({ code, volume }) => [code, volume.rank])).toEqual([
      ['D02', 2],
      ['D01', 2],
      ['D03', 2],
      ['D04', 1],
      ['D09', 2],
    ]);
  });

  it('keeps the two groups apart', () => {
    const { groups } = scored({ tallies });
    expect(groups.county.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    expect(groups.county.some(({ warned }) => warned)).toBe(false);
  });

  it('D-12: warns the bottom three of a group, ties included', () => {
    const warned = scored({ tallies }).groups.department.filter((unit) => unit.warned);
    expect(warned.map(({ code }) => code)).toEqual(['D01', 'D03', 'D04', 'D09']);
    expect(scored({ tallies }).bottomThree.department).toEqual(['D01', 'D03', 'D04', 'D09']);
  });

  it('D-13: praises rank three and above from 90.00 points on, unless the unit is criticised', () => {
    const given = { tallies, evidence: fullEvidence(['D01', 'D02', 'D03']), statements: new Set<string>() };
    const praisedIn = (more: Partial<MonthFigures>) =>
      scored({ ...given, ...more }).groups.department.flatMap(({ code, praised }) => (praised ? [code] : []));
    expect(praisedIn({})).toEqual(['D02']);
    expect(praisedIn({ drawn: ['D02', 'D01'], checks: new Map([['D01', answer()]]) })).toEqual([]);
  });

  it('escalates a unit warned in two consecutive months, in roster order over both groups', () => {
    const previous = { month: '2021-08', bottomThree: { county: ['140802'], department: ['D09', 'D04', 'D02'] } };
    const month = '2021-09';
    const scores = scored({
      month,
      previous,
      tallies: new Map([...tallies, ['140881', tally(1)], ['140882', tally(1)], ['140821', tally(1)]]),
    });
    expect(scores.escalations).toEqual(['140802', 'D04', 'D09']);
    expect(scores.groups.department.filter((unit) => unit.escalated).map(({ code }) => code)).toEqual(['D04', 'D09']);
  });

  it('does not escalate over a month without a bulletin, nor from the other group’s list', () => {
    const earlier = earlierBottom('2021-08', 'department', ['D09']);
    expect(scored({ month: '2021-10', tallies, previous: earlier }).escalations).toEqual([]);
    const other = earlierBottom('2021-08', 'county', ['D09']);
    expect(scored({ month: '2021-09', tallies, previous: other }).escalations).toEqual([]);
  });
});

describe('adjustments in the total', () => {
  it('D-9: bonus and deduction are shown unclamped, the total is clamped once', () => {
    const given = {
      tallies: new Map([['D09', tally(1)]]),
      evidence: fullEvidence(['D09']),
      adjustments: [
        { code: 'D09', rule: 'commendation', count: 5, approved: true },
        { code: 'D09', rule: 'platform-incident', count: 2, approved: true },
      ],
    };
    expect(unitOf('D09', given)).toMatchObject({ bonus: '15.00', deduction: '10.00', total: '100.00' });
  });
});

describe('figures that cannot be', () => {
  const refused = (given: Partial<MonthFigures>) => {
    try {
      scored(given);
    } catch (error) {
      if (error instanceof MonthFiguresInvalid) return error.problems.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it.each<[string, Partial<MonthFigures>, string[]]>([
    ['a month before the first assessed one', { month: '2021-07' }, ['month']],
    ['a month that is none', { month: '2021-8' }, ['month']],
    ['an earlier bulletin of no month', { previous: earlierBottom('August', 'county', []) }, ['previous.month']],
    ['a unit twice', { roster: [office, office] }, ['roster.D09']],
    ['a department of an unknown county', { roster: [countyDepartment('Z', '1')] }, ['roster.Z']],
    ['a county with a parent', { roster: [{ ...yanhu, parent: 'D09' }] }, ['roster.140802']],
    ['records of an unknown unit', { tallies: new Map([['Z', tally(1)]]) }, ['tallies.Z']],
    ['more compliant than reported', { tallies: new Map([['D01', tally(1, { compliant: 2 })]]) }, ['tallies.D01']],
    ['more late than reported', { tallies: new Map([['D01', tally(1, { late: 2 })]]) }, ['tallies.D01']],
    ['half a record', { tallies: new Map([['D01', tally(1.5, { compliant: 1 })]]) }, ['tallies.D01']],
    ['a draw of an unknown unit', { drawn: ['Z'] }, ['drawn.Z']],
    ['a draw of a county itself', { drawn: ['140802'] }, ['drawn.140802']],
    ['a unit drawn twice', { drawn: ['D01', 'D01'] }, ['drawn.D01']],
    ['a check of a unit not drawn', { checks: new Map([['D01', answer()]]) }, ['checks.D01']],
    ['fewer than no rows', { drawn: ['D01'], checks: new Map([['D01', answer({ concealed: -1 })]]) }, ['checks.D01']],
    ['a statement of an unknown unit', { statements: new Set(['Z']) }, ['statements.Z']],
    ['evidence for no item', { evidence: new Set(['D01|I3']) }, ['evidence.D01|I3']],
    ['evidence of an unknown unit', { evidence: new Set(['Z|I1']) }, ['evidence.Z|I1']],
  ])('%s is refused', (_name, given, paths) => {
    expect(refused(given)).toEqual(paths);
  });

  it.each<[string, MonthFigures['adjustments'][number]]>([
    [
      'an incident of any department but 市发展改革委',
      { code: 'D01', rule: 'platform-incident', count: 1, approved: true },
    ],
    ['an adjustment of a county department', { code: 'L1', rule: 'media', count: 1, approved: true }],
    ['a rule that is none', { code: 'D01', rule: 'sports', count: 1, approved: true }],
    ['no case', { code: 'D01', rule: 'media', count: 0, approved: true }],
    ['half a case', { code: 'D01', rule: 'media', count: 0.5, approved: false }],
    ['an unknown unit', { code: 'Z', rule: 'media', count: 1, approved: true }],
  ])('%s is refused', (_name, adjustment) => {
    expect(refused({ adjustments: [adjustment] })).toEqual(['adjustments[0]']);
  });

  it('a county named 市发展改革委 may not claim the department’s rule', () => {
    const impostor = county('1', '市发展改革委');
    const adjustments = [{ code: '1', rule: 'platform-incident', count: 1, approved: true }];
    expect(refused({ roster: [impostor], adjustments })).toEqual(['adjustments[0]']);
  });

  it('are all listed, not only the first', () => {
    expect(refused({ month: 'x', drawn: ['Z'], statements: new Set(['Q']) })).toEqual([
      'month',
      'drawn.Z',
      'statements.Q',
    ]);
  });
});

describe('any month', () => {
  const codes = roster.map(({ code }) => code);
  const counts = fc.nat(60).chain((permit) =>
    fc.nat(60).chain((penalty) =>
      fc.record({
        permit: fc.constant(permit),
        penalty: fc.constant(penalty),
        compliant: fc.nat(permit + penalty),
        late: fc.nat(permit + penalty),
      }),
    ),
  );
  const check = fc.record({
    answered: fc.boolean(),
    matched: fc.nat(20),
    concealed: fc.nat(20),
    exempt: fc.nat(3),
    notYetDue: fc.nat(3),
  });
  const adjustment = fc.record({
    code: fc.constantFrom('140802', '140881', 'D01', 'D09'),
    rule: fc.constantFrom('media', 'commendation'),
    count: fc.integer({ min: 1, max: 4 }),
    approved: fc.boolean(),
  });
  const incident = fc.record({
    code: fc.constant('D09'),
    rule: fc.constant('platform-incident'),
    count: fc.integer({ min: 1, max: 4 }),
    approved: fc.boolean(),
  });
  const figures = fc
    .record({
      parameters: fc.record({
        municipal: fc.constantFrom('pooled', 'own-else-pooled'),
        nonResponse: fc.constantFrom('criticise', 'zero-share'),
      }),
      tallies: fc.array(fc.tuple(fc.constantFrom(...codes), counts)),
      checks: fc.uniqueArray(fc.tuple(fc.constantFrom('D01', 'D02', 'L1', 'L2', 'Y1'), check), {
        selector: ([code]) => code,
      }),
      statements: fc.subarray(codes),
      evidence: fc.subarray([...fullEvidence(codes)]),
      adjustments: fc.array(fc.oneof(adjustment, incident), { maxLength: 6 }),
      earlier: fc.subarray(codes),
    })
    .map((given) =>
      buildFigures({
        roster,
        scheme: yuncheng(given.parameters),
        month: '2021-09',
        tallies: new Map(given.tallies),
        drawn: given.checks.map(([code]) => code),
        checks: new Map(given.checks),
        statements: new Set(given.statements),
        evidence: new Set(given.evidence),
        adjustments: given.adjustments,
        previous: { month: '2021-08', bottomThree: { county: given.earlier, department: given.earlier } },
      }),
    );

  it('has totals between 0 and 100, ranks that follow them, and flags that follow the ranks', () => {
    fc.assert(
      fc.property(figures, (month) => {
        const { groups, escalations } = scoreMonth(month);
        for (const units of [groups.county, groups.department]) {
          const totals = units.map(({ total }) => Number(total));
          expect(totals).toEqual([...totals].sort((a, b) => b - a));
          units.forEach((unit, index) => {
            expect(totals[index]).toBeGreaterThanOrEqual(0);
            expect(totals[index]).toBeLessThanOrEqual(100);
            expect(unit.rank).toBe(1 + totals.filter((total) => total > totals[index]!).length);
            expect(unit.warned && (unit.praised || unit.rank === 1)).toBe(false);
            expect(unit.escalated).toBe(escalations.includes(unit.code));
            expect(unit.escalated && !unit.warned).toBe(false);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has totals that are the sum of what is shown, held between 0 and 100', () => {
    const cents = (points: string) => Number(points.replace('.', ''));
    fc.assert(
      fc.property(figures, (month) => {
        const { groups } = scoreMonth(month);
        for (const { indicators, bonus, deduction, total } of [...groups.county, ...groups.department]) {
          const earned = Object.values(indicators).reduce((sum, { points }) => sum + cents(points), 0);
          const sum = earned + cents(bonus) - cents(deduction);
          expect(cents(total)).toBe(Math.max(0, Math.min(10000, sum)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('scores the same whatever the order of its input, but for the roster', () => {
    const reversed = <K, V>(map: ReadonlyMap<K, V>) => new Map([...map].reverse());
    fc.assert(
      fc.property(figures, (month) => {
        const shuffled = {
          ...month,
          tallies: reversed(month.tallies),
          checks: reversed(month.checks),
          drawn: [...month.drawn].reverse(),
          statements: new Set([...month.statements].reverse()),
          evidence: new Set([...month.evidence].reverse()),
          adjustments: [...month.adjustments].reverse(),
        };
        expect(scoreMonth(shuffled)).toEqual(scoreMonth(month));
      }),
      { numRuns: 40 },
    );
  });

  it('gives each unit the same score wherever it stands in the roster', () => {
    fc.assert(
      fc.property(figures, (month) => {
        const byCode = (units: readonly { code: string }[]) => [...units].sort((a, b) => (a.code < b.code ? -1 : 1));
        const straight = scoreMonth(month).groups;
        const turned = scoreMonth({ ...month, roster: [...roster].reverse() }).groups;
        expect(byCode(turned.county)).toEqual(byCode(straight.county));
        expect(byCode(turned.department)).toEqual(byCode(straight.department));
      }),
      { numRuns: 40 },
    );
  });
});
