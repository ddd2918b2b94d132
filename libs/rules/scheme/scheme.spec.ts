import fc from 'fast-check';
import { department } from '../testing/build-figures';
import { checkSchemeAgainstRoster } from './check-scheme';
import { DECISION_IDS, KNOWN_READINGS } from './decisions';
import { getScheme } from './get-scheme';
import { parseScheme } from './parse-scheme';
import { acceptsExemption, isEvidenceInForce } from './readings';
import { ParameterRefused, SchemeInvalid, SchemeUnknown, type Problem } from './scheme.errors';
import { monthParameters, withParameters } from './with-parameters';
import document from './yuncheng-2021.json';

type Path = readonly (string | number)[];

/** The shipped document with one place changed; `undefined` takes the key away. */
function changed(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = value;
  return copy;
}

function problemsOf(candidate: unknown): readonly Problem[] {
  try {
    parseScheme(candidate);
  } catch (error) {
    if (error instanceof SchemeInvalid) return error.problems;
    throw error;
  }
  return [];
}

describe('the shipped scheme yuncheng-2021', () => {
  const scheme = getScheme('yuncheng-2021');

  it('gives each indicator the points of notice §2', () => {
    expect(Object.values(scheme.indicators).map(({ points }) => points)).toEqual([
      '5.00',
      '10.00',
      '30.00',
      '30.00',
      '25.00',
      '0.00',
    ]);
  });

  it('reads every decision as RULES does', () => {
    expect(Object.entries(scheme.decisions).map(([name, { id, value }]) => [id, name, value])).toEqual([
      ['D-1', 'evidenceCarryOver', 'calendar-year'],
      ['D-2', 'unattendedExemption', 'marked-remarks'],
      ['D-3', 'notYetDue', 'left-out'],
      ['D-4', 'nonResponse', 'criticise'],
      ['D-5', 'municipal', 'pooled'],
      ['D-6', 'emptyDenominator', 'full-if-stated'],
      ['D-7', 'rotation', true],
      ['D-8', 'incidents', 'once-a-month'],
      ['D-9', 'clamping', 'once'],
      ['D-10', 'rounding', 'each-indicator'],
      ['D-11', 'ties', 'competition'],
      ['D-12', 'bottomTies', 'never-the-highest'],
      ['D-13', 'praise', 'unblemished'],
    ]);
  });

  it('takes 10 points from 市发展改革委 alone and gives 3 and 2 to anybody (notice §4, §5)', () => {
    expect(scheme.adjustments.map(({ rule, kind, points, claimant }) => [rule, kind, points, claimant])).toEqual([
      ['platform-incident', 'deduction', '10.00', '市发展改革委'],
      ['commendation', 'bonus', '3.00', null],
      ['media', 'bonus', '2.00', null],
    ]);
  });

  it('is its own document: parsed, printed and parsed again it is the same', () => {
    expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(document);
  });

  it('is the only one shipped', () => {
    expect(() => getScheme('yuncheng-2022')).toThrow(SchemeUnknown);
  });
});

describe('a document that is no scheme', () => {
  it('is refused with all its problems, each with its path and a reason', () => {
    const broken = {
      ...(changed(['indicators', 'I3', 'points'], 30) as object),
      firstMonth: 202108,
      note: 'x',
      ranking: { praiseTotal: '90.00', praiseRank: 3.5 },
    };
    expect(problemsOf(broken)).toEqual([
      { path: 'note', reason: '未知的键' },
      { path: 'firstMonth', reason: '应为非空文字，首尾不留空格' },
      { path: 'indicators.I3.points', reason: '分值应写成两位小数的文字，如 "5.00"' },
      { path: 'ranking.bottomSize', reason: '缺少此键' },
      { path: 'ranking.praiseRank', reason: '应为 0 至 999 的整数' },
    ]);
  });

  it.each([null, 'x', 5, [], undefined])('is refused when it is %p', (value) => {
    expect(problemsOf(value)[0]).toEqual({ path: '', reason: '应为对象' });
  });

  it('is refused when any one of its keys is missing', () => {
    for (const key of Object.keys(document)) {
      expect(problemsOf(changed([key], undefined))).toEqual([{ path: key, reason: '缺少此键' }]);
    }
  });

  it.each<[Path, unknown, string]>([
    [['indicators', 'I1', 'formula'], 'count', 'indicators.I1.formula'],
    [['indicators', 'I7'], {}, 'indicators.I7'],
    [['adjustments'], {}, 'adjustments'],
    [['adjustments', 0, 'claimant'], '', 'adjustments[0].claimant'],
    [['adjustments', 0, 'maximumCount'], 0, 'adjustments[0].maximumCount'],
    [['decisions', 'rotation', 'value'], 'true', 'decisions.rotation.value'],
    [['decisions', 'rotation', 'id'], 'D-8', 'decisions.rotation.id'],
    [['decisions', 'ties', 'allowed', 1], 'random', 'decisions.ties.allowed[1]'],
    [['decisions', 'ties', 'perMonth'], 'no', 'decisions.ties.perMonth'],
    [['signOff', 2, 'role'], 'auditor', 'signOff[2].role'],
    [['calendar', 'publicationDay'], 31, 'calendar.publicationDay'],
    [['spotCheck', 'drawSize', 'county'], -1, 'spotCheck.drawSize.county'],
    [['timeliness', 'workingDays'], '7', 'timeliness.workingDays'],
    [['documents', 'letter', 'series'], ' 函', 'documents.letter.series'],
  ])('is refused when %p is %p', (path, value, at) => {
    expect(problemsOf(changed(path, value)).map((problem) => problem.path)).toEqual([at]);
  });

  it('never crashes the parser, whatever stands in any place', () => {
    const places: Path[] = [
      ...Object.keys(document).map((key) => [key]),
      ...Object.keys(document.decisions).map((key) => ['decisions', key]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (path, value) => {
        expect(Array.isArray(problemsOf(changed(path, value)))).toBe(true);
      }),
    );
  });
});

describe('the checker refuses a scheme that makes no sense', () => {
  it.each<[string, Path, unknown, string]>([
    ['points that do not add up to 100', ['indicators', 'I3', 'points'], '29.00', 'indicators'],
    [
      'an indicator maximum its items cannot reach',
      ['indicators', 'I2', 'items', 0, 'points'],
      '4.00',
      'indicators.I2.items',
    ],
    ['an evidence item used twice', ['indicators', 'I2', 'items', 0, 'id'], 'I1', 'indicators'],
    ['an id with other characters', ['id'], 'Yuncheng 2021', 'id'],
    ['a first month that is none', ['firstMonth'], '2021-13', 'firstMonth'],
    ['no draw though completeness has points', ['spotCheck', 'drawSize', 'county'], 0, 'spotCheck.drawSize.county'],
    ['exemption by remark without a word', ['spotCheck', 'exemptionWords'], [], 'spotCheck.exemptionWords'],
    ['a word twice', ['spotCheck', 'exemptionWords'], ['简易', '简易'], 'spotCheck.exemptionWords'],
    ['a rule twice', ['adjustments', 1, 'rule'], 'media', 'adjustments'],
    ['an adjustment of no points', ['adjustments', 1, 'points'], '0.00', 'adjustments[1].points'],
    ['two caps on one deduction', ['adjustments', 0, 'maximumCount'], 3, 'adjustments[0].maximumCount'],
    ['praise nobody can reach', ['ranking', 'praiseTotal'], '100.01', 'ranking.praiseTotal'],
    ['a reading it does not allow itself', ['decisions', 'ties', 'allowed'], ['dense'], 'decisions.ties.value'],
    [
      'an allowed reading twice',
      ['decisions', 'ties', 'allowed'],
      ['dense', 'competition', 'dense'],
      'decisions.ties.allowed',
    ],
    ['a monthly choice of one', ['decisions', 'rotation', 'allowed'], [true], 'decisions.rotation.perMonth'],
    ['a chain that does not end with a leader', ['signOff', 2, 'role'], 'reviewer', 'signOff'],
    ['a signature twice', ['signOff', 1, 'meaning'], '拟稿', 'signOff'],
    [
      'a step before the one it follows',
      ['calendar', 'steps', 2, 'workingDaysBefore'],
      9,
      'calendar.steps[2].workingDaysBefore',
    ],
    [
      'a step of the month’s end before it',
      ['calendar', 'steps', 3, 'afterMonthEnd'],
      false,
      'calendar.steps[3].afterMonthEnd',
    ],
    ['a step twice', ['calendar', 'steps', 1, 'step'], 'draw', 'calendar.steps'],
  ])('%s', (...[, path, value, at]) => {
    expect(problemsOf(changed(path, value)).map((problem) => problem.path)).toEqual([at]);
  });

  it('points for the data volume, which notice §2(6) never scores', () => {
    const moved = changed(['indicators', 'I6', 'points'], '5.00') as typeof document;
    moved.indicators.I3.points = '25.00';
    expect(problemsOf(moved).map(({ path }) => path)).toEqual(['indicators.I6.points']);
  });

  it('a chain of one signature, since whoever drafts cannot sign', () => {
    expect(problemsOf(changed(['signOff'], [{ meaning: '签发', role: 'leader' }]))).toHaveLength(1);
  });

  it('a claimant that is no municipal department of the roster', () => {
    const scheme = getScheme('yuncheng-2021');
    expect(checkSchemeAgainstRoster(scheme, [department('D09', '市发展改革委')])).toEqual([]);
    const problems = checkSchemeAgainstRoster(scheme, [department('D09', '市发改委')]);
    expect(problems.map(({ path }) => path)).toEqual(['adjustments[0].claimant']);
  });

  it('accepts other weights that still add up to 100', () => {
    const other = changed(['indicators', 'I3', 'points'], '32.50') as typeof document;
    other.indicators.I4.points = '27.50';
    expect(parseScheme(other).indicators.I3.points).toBe('32.50');
  });
});

describe('the parameters of one month', () => {
  const scheme = getScheme('yuncheng-2021');

  it('are municipal, nonResponse and rotation, and change nothing else', () => {
    expect(monthParameters(scheme)).toEqual(['nonResponse', 'municipal', 'rotation']);
    const chosen = withParameters(scheme, { municipal: 'own-else-pooled', nonResponse: 'zero-share', rotation: false });
    expect(chosen.decisions.municipal.value).toBe('own-else-pooled');
    expect(chosen.decisions.nonResponse.value).toBe('zero-share');
    expect(chosen.decisions.rotation.value).toBe(false);
    expect({ ...chosen, decisions: null }).toEqual({ ...scheme, decisions: null });
    expect(scheme.decisions.rotation.value).toBe(true);
    expect(withParameters(scheme, {})).toEqual(scheme);
  });

  it('are refused, all of them together, under an unknown name or with an unknown value', () => {
    const overrides = { municipal: 'own', rotation: 'false', ties: 'dense', seed: 1, constructor: 'x' };
    let problems: readonly Problem[] = [];
    try {
      withParameters(scheme, overrides);
    } catch (error) {
      problems = (error as ParameterRefused).problems;
    }
    expect(problems).toEqual([
      { path: 'parameters.municipal', reason: '应为 "pooled"、"own-else-pooled" 之一' },
      { path: 'parameters.rotation', reason: '应为 true、false 之一' },
      { path: 'parameters.ties', reason: '不是可按月设定的参数' },
      { path: 'parameters.seed', reason: '不是可按月设定的参数' },
      { path: 'parameters.constructor', reason: '不是可按月设定的参数' },
    ]);
  });
});

it('every decision has its number and every reading the engine knows can be adopted', () => {
  for (const name of Object.keys(KNOWN_READINGS) as (keyof typeof KNOWN_READINGS)[]) {
    expect(DECISION_IDS[name]).toMatch(/^D-\d+$/);
    for (const value of KNOWN_READINGS[name]) {
      expect(problemsOf(changed(['decisions', name, 'value'], value))).toEqual([]);
    }
  }
});

describe('D-1: evidence carries over', () => {
  const scheme = getScheme('yuncheng-2021');

  it('to later months of the same year only', () => {
    expect(isEvidenceInForce(scheme, '2021-08', '2021-08')).toBe(true);
    expect(isEvidenceInForce(scheme, '2021-08', '2021-12')).toBe(true);
    expect(isEvidenceInForce(scheme, '2021-09', '2021-08')).toBe(false);
    expect(isEvidenceInForce(scheme, '2021-12', '2022-01')).toBe(false);
  });

  it('to no other month where the scheme says so', () => {
    const monthly = parseScheme(changed(['decisions', 'evidenceCarryOver', 'value'], 'month'));
    expect(isEvidenceInForce(monthly, '2021-08', '2021-08')).toBe(true);
    expect(isEvidenceInForce(monthly, '2021-08', '2021-09')).toBe(false);
  });
});

it('D-2: an unattended run accepts a remark that holds 简易 or 不予公示, and none where the scheme says so', () => {
  const scheme = getScheme('yuncheng-2021');
  expect(acceptsExemption(scheme, '简易处罚')).toBe(true);
  expect(acceptsExemption(scheme, '依规定不予公示')).toBe(true);
  expect(acceptsExemption(scheme, '不公示')).toBe(false);
  expect(acceptsExemption(scheme, '')).toBe(false);
  const strict = parseScheme(changed(['decisions', 'unattendedExemption', 'value'], 'none'));
  expect(acceptsExemption(strict, '简易处罚')).toBe(false);
});
