import { answer, buildFigures, county, countyDepartment, department, tally } from '../testing/build-figures';
import type { MonthFigures } from '../scoring/month-figures';
import { scoreMonth } from '../scoring/score-month';
import { monthOverview } from './month-overview';

const roster = [
  county('140802', '盐湖区'),
  county('140881', '永济市'),
  department('D01'),
  department('D02'),
  department('D03'),
  countyDepartment('L1', '140802'),
  countyDepartment('L2', '140802'),
];

function overview(given: Partial<MonthFigures>) {
  const figures = buildFigures({ roster, ...given });
  return monthOverview(scoreMonth(figures), figures);
}

describe('the overview of a month', () => {
  const tallies = new Map([
    ['L1', { permit: 30, penalty: 10, compliant: 39, late: 2 }],
    ['140802', tally(3)],
    ['D01', { permit: 0, penalty: 10, compliant: 10, late: 1 }],
  ]);

  it('adds up every record once, with exact rates', () => {
    expect(overview({ tallies }).all).toEqual({
      units: 5,
      silent: 3,
      permit: 33,
      penalty: 20,
      reported: 53,
      compliant: 52,
      late: 3,
      complianceRate: '98.11%',
      lateRate: '5.66%',
    });
  });

  it('describes each group with its average, highest and lowest total', () => {
    const { department: group } = overview({ tallies, statements: new Set(['D02']) }).groups;
    // 30 + 27 + 25, 30 + 30 + 25 and 25 points.
    expect(group).toMatchObject({
      units: 3,
      averageTotal: '64.00',
      highestTotal: '85.00',
      lowestTotal: '25.00',
      complianceRate: '100.00%',
      warned: ['D01', 'D03'],
      praised: [],
    });
  });

  it('rounds an average half up', () => {
    const statements = new Set(['D01', 'D02']);
    expect(overview({ statements }).groups.department.averageTotal).toBe('65.00');
    expect(overview({ tallies: new Map([['D01', tally(7, { compliant: 1 })]]) }).groups.department.averageTotal).toBe(
      // (4.29 + 30 + 25 + 25 + 25) / 3 = 36.43
      '36.43',
    );
  });

  it('has no rate where nothing was counted', () => {
    const empty = overview({ roster: [] });
    expect(empty.all).toMatchObject({ reported: 0, complianceRate: null, lateRate: null });
    expect(empty.groups.county).toMatchObject({ averageTotal: null, highestTotal: null, lowestTotal: null });
    expect(empty.spotChecks.all).toMatchObject({ drawn: 0, concealedRate: null });
  });

  it('counts who was drawn, answered, stated and stayed silent', () => {
    const { spotChecks, groups } = overview({
      drawn: ['L1', 'L2', 'D01', 'D02'],
      checks: new Map([
        ['L1', answer({ matched: 6, concealed: 1, exempt: 2 })],
        ['D01', answer({ matched: 2, concealed: 1, notYetDue: 1 })],
      ]),
      statements: new Set(['L2', 'L1', 'D03']),
    });
    expect(spotChecks.countyDepartment).toMatchObject({ drawn: 2, answered: 2, unanswered: 0, stated: 1, exempt: 2 });
    expect(spotChecks.department).toMatchObject({ drawn: 2, answered: 1, unanswered: 1, stated: 0, notYetDue: 1 });
    expect(spotChecks.all).toMatchObject({ drawn: 4, shouldReport: 10, concealed: 2, concealedRate: '20.00%' });
    expect(groups.department.criticised).toEqual(['D02']);
  });
});
