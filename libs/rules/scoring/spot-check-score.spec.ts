import fc from 'fast-check';
import {
  answer,
  buildFigures,
  county,
  countyDepartment,
  decided,
  department,
  yuncheng,
} from '../testing/build-figures';
import type { MonthFigures, SpotCheckResult } from './month-figures';
import { hasAnswered, scoreCompleteness } from './spot-check-score';

const yanhu = county('140802', '盐湖区');
const municipal = ['D01', 'D02', 'D03'].map((code) => department(code));
const local = ['L1', 'L2', 'L3', 'L4', 'L5'].map((code) => countyDepartment(code, '140802'));
const roster = [yanhu, county('140881'), ...municipal, ...local, countyDepartment('X1', '140881')];

const drawn = (checks: Readonly<Record<string, SpotCheckResult | null>>, given: Partial<MonthFigures> = {}) =>
  buildFigures({
    roster,
    drawn: Object.keys(checks),
    checks: new Map(Object.entries(checks).flatMap(([code, check]) => (check === null ? [] : [[code, check]]))),
    ...given,
  });

describe('I5 completeness (notice §2(5))', () => {
  it('pools the ledgers of an area, it does not average rates: the example of FORMATS', () => {
    const figures = drawn({
      L1: answer({ matched: 80, concealed: 0, exempt: 2 }),
      L2: answer({ matched: 1, concealed: 4, notYetDue: 1 }),
      L3: answer(),
      L4: answer(),
      L5: answer(),
    });
    expect(scoreCompleteness(yanhu, figures)).toMatchObject({
      points: 2382,
      pool: { drawn: 5, answered: 5, shouldReport: 85, concealed: 4, exempt: 2, notYetDue: 1 },
    });
  });

  it('looks only at the county’s own departments', () => {
    const figures = drawn({ X1: answer({ concealed: 5 }), D01: answer({ concealed: 5 }) });
    expect(scoreCompleteness(yanhu, figures)).toMatchObject({ points: 2500, basis: 'nobody-drawn' });
  });

  it('D-5: the municipal rate is the score of every municipal department, drawn or not', () => {
    const figures = drawn({ D01: answer({ matched: 3, concealed: 1 }), D02: answer() });
    expect(municipal.map((unit) => scoreCompleteness(unit, figures).points)).toEqual([1875, 1875, 1875]);
  });

  it('D-5, own-else-pooled: a drawn department gets its own rate and figures, the others the pool', () => {
    const scheme = yuncheng({ municipal: 'own-else-pooled' });
    const figures = drawn({ D01: answer({ matched: 3, concealed: 1 }), D02: answer({ matched: 4 }) }, { scheme });
    expect(municipal.map((unit) => scoreCompleteness(unit, figures).points)).toEqual([1875, 2500, 2188]);
    expect(scoreCompleteness(municipal[0]!, figures).pool).toMatchObject({ drawn: 1, answered: 1, shouldReport: 4 });
    expect(scoreCompleteness(municipal[2]!, figures).pool).toMatchObject({ drawn: 2, answered: 2, shouldReport: 8 });
  });

  it('D-5, own-else-pooled: D-6 applies to the drawn department alone', () => {
    const scheme = yuncheng({ municipal: 'own-else-pooled' });
    const figures = drawn(
      { D01: null, D02: answer({ exempt: 2 }), D03: answer({ matched: 1, concealed: 1 }) },
      { scheme },
    );
    expect(municipal.map((unit) => scoreCompleteness(unit, figures).points)).toEqual([0, 2500, 1250]);
  });

  it('D-5, own-else-pooled: a county stays pooled', () => {
    const scheme = yuncheng({ municipal: 'own-else-pooled' });
    const figures = drawn({ L1: answer({ matched: 1 }), L2: answer({ concealed: 1 }) }, { scheme });
    expect(scoreCompleteness(yanhu, figures)).toMatchObject({ points: 1250, scope: 'area' });
  });

  it('D-4: a unit that sends nothing adds nothing to the sums, not even what its ledger would show', () => {
    const silent = { ...answer({ concealed: 9, exempt: 9, notYetDue: 9 }), answered: false };
    const figures = drawn({ L1: answer({ matched: 9, concealed: 1 }), L2: silent });
    expect(scoreCompleteness(yanhu, figures)).toMatchObject({
      points: 2250,
      pool: { drawn: 2, answered: 1, shouldReport: 10, concealed: 1, exempt: 0, notYetDue: 0 },
    });
  });

  it('D-4, zero-share: the pooled score is multiplied by answered / drawn, and rounded once', () => {
    const scheme = yuncheng({ nonResponse: 'zero-share' });
    const figures = drawn({ L1: answer({ matched: 6, concealed: 1 }), L2: null, L3: null }, { scheme });
    // 25 × 6/7 × 1/3 = 7.142857…
    expect(scoreCompleteness(yanhu, figures)).toMatchObject({ points: 714, scaledByAnswers: true });
  });

  it('D-4, zero-share with own-else-pooled: a department that answered is not scaled for the silence of others', () => {
    const scheme = yuncheng({ nonResponse: 'zero-share', municipal: 'own-else-pooled' });
    const figures = drawn({ D01: answer({ matched: 1 }), D02: null }, { scheme });
    expect(municipal.map((unit) => scoreCompleteness(unit, figures).points)).toEqual([2500, 0, 1250]);
  });

  it('D-6: nobody drawn is full marks, under zero-share too', () => {
    for (const scheme of [yuncheng(), yuncheng({ nonResponse: 'zero-share' })]) {
      expect(scoreCompleteness(yanhu, drawn({}, { scheme }))).toMatchObject({
        points: 2500,
        pool: { drawn: 0, answered: 0, shouldReport: 0, concealed: 0, exempt: 0, notYetDue: 0 },
      });
    }
  });

  it('D-6: no drawn unit answered is 0', () => {
    expect(scoreCompleteness(yanhu, drawn({ L1: null, L2: null }))).toMatchObject({
      points: 0,
      basis: 'nobody-answered',
    });
  });

  it('D-6: an answer with nothing to report is full marks, times answered / drawn under zero-share', () => {
    const checks = { L1: answer({ exempt: 3, notYetDue: 2 }), L2: null };
    expect(scoreCompleteness(yanhu, drawn(checks))).toMatchObject({ points: 2500, basis: 'nothing-due' });
    const scheme = yuncheng({ nonResponse: 'zero-share' });
    expect(scoreCompleteness(yanhu, drawn(checks, { scheme })).points).toBe(1250);
  });

  it('D-6, read as zero: an answer with nothing to report earns nothing', () => {
    const scheme = decided('emptyDenominator', 'zero');
    expect(scoreCompleteness(yanhu, drawn({ L1: answer() }, { scheme })).points).toBe(0);
  });

  it('D-3: a row not yet due is neither concealed nor in the denominator, and a matched one counts', () => {
    const figures = drawn({ L1: answer({ matched: 1, notYetDue: 5 }) });
    expect(scoreCompleteness(yanhu, figures).pool).toMatchObject({ shouldReport: 1, concealed: 0, notYetDue: 5 });
  });

  it('D-3, read as concealed: a row not yet due counts like a missing one', () => {
    const figures = drawn({ L1: answer({ matched: 3, notYetDue: 1 }) }, { scheme: decided('notYetDue', 'concealed') });
    expect(scoreCompleteness(yanhu, figures)).toMatchObject({
      points: 1875,
      pool: { shouldReport: 4, concealed: 1, notYetDue: 0 },
    });
  });
});

describe('a drawn unit', () => {
  it('has answered with a ledger or with an accepted statement', () => {
    expect(hasAnswered('L1', drawn({ L1: answer() }))).toBe(true);
    expect(hasAnswered('L1', drawn({ L1: null }, { statements: new Set(['L1']) }))).toBe(true);
    const empty = { ...answer(), answered: false };
    expect(hasAnswered('L1', drawn({ L1: empty }, { statements: new Set(['L1']) }))).toBe(true);
  });

  it('that sends an empty ledger and no statement has not answered, nor has one whose county made the statement', () => {
    expect(hasAnswered('L1', drawn({ L1: { ...answer(), answered: false } }))).toBe(false);
    expect(hasAnswered('L1', drawn({ L1: null }, { statements: new Set(['140802']) }))).toBe(false);
  });
});

it('I5 lies between 0 and 25, and one more concealed row never raises it, under every reading', () => {
  const check = fc.record({
    answered: fc.boolean(),
    matched: fc.nat(40),
    concealed: fc.nat(40),
    exempt: fc.nat(5),
    notYetDue: fc.nat(5),
  });
  const parameters = fc.record({
    municipal: fc.constantFrom('pooled', 'own-else-pooled'),
    nonResponse: fc.constantFrom('criticise', 'zero-share'),
  });
  fc.assert(
    fc.property(check, check, parameters, (first, second, chosen) => {
      const scheme = yuncheng(chosen);
      const pointsOf = (D01: SpotCheckResult) =>
        municipal.map((unit) => scoreCompleteness(unit, drawn({ D01, D02: second }, { scheme })).points);
      const before = pointsOf(first);
      const after = pointsOf({ ...first, concealed: first.concealed + 1 });
      before.forEach((points, index) => {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(2500);
        expect(after[index]).toBeLessThanOrEqual(points);
      });
    }),
  );
});
