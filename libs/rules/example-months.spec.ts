import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  drawUnits,
  evidenceKey,
  getScheme,
  scoreMonth,
  writeScoresDocument,
  type AreaDraw,
  type EarlierDraws,
  type MonthFigures,
  type PreviousBulletin,
  type Remit,
  type ScoresDocument,
  type SpotCheckResult,
  type Tally,
  type Unit,
  type UnitGroup,
  type UnitScore,
} from '.';

// The two worked months of test/fixtures/months: answers calculated from the rules by an independent program.
const MONTHS = join(__dirname, '../../test/fixtures/months');
const scheme = getScheme('yuncheng-2021');

type Row = Readonly<Record<string, string>>;

function rowsOf(month: string, file: string): readonly Row[] {
  return parse(readFileSync(join(MONTHS, month, file)), { columns: true, bom: true });
}

function json<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(MONTHS, ...path), 'utf8')) as T;
}

function rosterOf(month: string): readonly Unit[] {
  return rowsOf(month, 'units.csv').map((row) => ({
    code: row['code']!,
    name: row['name']!,
    group: row['group'] as UnitGroup,
    parent: row['parent']!,
    remit: row['remit'] as Remit,
  }));
}

function previousOf(month: string): (EarlierDraws & PreviousBulletin) | null {
  return existsSync(join(MONTHS, month, 'previous.json')) ? json(month, 'previous.json') : null;
}

function drawOf(month: string): readonly AreaDraw[] {
  const { drawSeed } = json<{ drawSeed: string }>(month, 'month.json');
  return drawUnits({ scheme, month, seed: drawSeed, roster: rosterOf(month), previous: previousOf(month) });
}

function drawnIn(month: string): readonly string[] {
  return drawOf(month).flatMap(({ drawn }) => drawn);
}

/** The drawn unit of an area that answered, to which the whole area's ledger rows are put: pooling must make no difference. */
function checksFrom(month: string, expected: ScoresDocument): Map<string, SpotCheckResult> {
  const checks = new Map<string, SpotCheckResult>();
  for (const { area, drawn } of drawOf(month)) {
    const unit =
      area === 'department'
        ? expected.groups.department[0]!
        : expected.groups.county.find((county) => county.code === area)!;
    const { shouldReport, concealed, exempt, notYetDue } = unit.indicators.I5;
    const answering = drawn.filter((code) => !expected.criticised.includes(code));
    const nothing = { answered: true, matched: 0, concealed: 0, exempt: 0, notYetDue: 0 };
    for (const code of answering) checks.set(code, nothing);
    checks.set(answering[0]!, { ...nothing, matched: shouldReport - concealed, concealed, exempt, notYetDue });
  }
  return checks;
}

function tallyOf({ indicators, volume }: UnitScore): Tally {
  const { permit, penalty } = volume;
  return { permit, penalty, compliant: indicators.I3.compliant, late: indicators.I4.late };
}

function figuresOf(month: string, expected: ScoresDocument): MonthFigures {
  const ranked = [...expected.groups.county, ...expected.groups.department];
  const confirmed = rowsOf(month, 'evidence.csv').filter((row) => row['confirmed'] === 'yes');
  return {
    scheme,
    month,
    roster: rosterOf(month),
    tallies: new Map(ranked.map((unit) => [unit.code, tallyOf(unit)])),
    drawn: drawnIn(month),
    checks: checksFrom(month, expected),
    statements: new Set(
      rowsOf(month, 'statements.csv').flatMap((row) => (row['accepted'] === 'yes' ? [row['code']!] : [])),
    ),
    evidence: new Set(confirmed.map((row) => evidenceKey(row['code']!, row['item']!))),
    adjustments: rowsOf(month, 'adjustments.csv').map((row) => ({
      code: row['code']!,
      rule: row['rule']!,
      count: Number(row['count']),
      approved: row['approved'] === 'yes',
    })),
    previous: previousOf(month),
  };
}

describe.each(['2021-08', '2021-09'])('the worked month %s', (month) => {
  const expected = json<ScoresDocument>(`${month}.expected.json`);

  it('has ledgers of drawn units only, and a ledger, a statement or a criticism for every drawn unit', () => {
    const drawn = drawnIn(month);
    const ledgers = readdirSync(join(MONTHS, month, 'ledgers')).map((file) => file.replace(/\..*$/, ''));
    const statements = rowsOf(month, 'statements.csv').map((row) => row['code']);
    expect(ledgers.filter((code) => !drawn.includes(code))).toEqual([]);
    const silent = drawn.filter((code) => !ledgers.includes(code) && !statements.includes(code));
    expect(expected.criticised).toEqual(expect.arrayContaining(silent));
    expect(drawn).toEqual(expect.arrayContaining([...expected.criticised]));
  });

  it('draws five units in every area, the municipal departments first', () => {
    const areas = drawOf(month);
    expect(areas.map(({ area }) => area)).toEqual([
      'department',
      ...rosterOf(month).flatMap(({ code, group }) => (group === 'county' ? [code] : [])),
    ]);
    expect(new Set(areas.map(({ drawn }) => drawn.length))).toEqual(new Set([5]));
  });

  it('gives the points, totals, ranks and flags of the answer, byte for byte', () => {
    const scores = scoreMonth(figuresOf(month, expected));
    expect(JSON.parse(writeScoresDocument(scores))).toEqual(expected);
    // The answer was printed with one space of indentation, as ours is.
    expect(writeScoresDocument(scores)).toBe(readFileSync(join(MONTHS, `${month}.expected.json`), 'utf8'));
  });
});

it('the draw of August is what September lists as drawn this year', () => {
  expect([...drawnIn('2021-08')].sort()).toEqual([...previousOf('2021-09')!.drawnThisYear].sort());
});

it('with rotation (D-7) September draws nobody a second time where five others are left', () => {
  const again = drawOf('2021-09').flatMap(({ pool, drawn }) =>
    drawn.filter((code) => pool.find((unit) => unit.code === code)?.drawnEarlier),
  );
  // 运城开发区 has eight departments: three new ones and two of August's.
  expect(again).toHaveLength(2);
  expect(again.every((code) => code.startsWith('140871'))).toBe(true);
});

it('the bottom three of August are those that September builds its escalations on', () => {
  const august = scoreMonth(figuresOf('2021-08', json('2021-08.expected.json')));
  expect(august.bottomThree).toEqual(previousOf('2021-09')!.bottomThree);
});
