import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TypeOrmUnitOfWork } from '@app/database';
import { SYSTEM } from '@app/kernel';
import { findUnit, getRoster, getRosterVersion, getUnitHistory, isInCounty, LoadFirstRoster, listUnits } from '.';
import { roster2021 } from './load-first-roster';
import { rosterFile, SMALL_ROSTER, SYSTEM_ADMINISTRATOR, UnitsBench } from './testing/units-bench';

let bench: UnitsBench;

beforeEach(async () => {
  bench = await UnitsBench.open();
  await bench.hold('2021-08', SMALL_ROSTER);
});
afterEach(() => bench.dataSource.destroy());

const namesIn = async (month: string) => (await getRoster(bench.manager, month)).map(({ name }) => name);

describe('The roster', () => {
  test('of a month is what was imported for it, in the order of the file', async () => {
    expect(await getRoster(bench.manager, '2021-08')).toEqual(SMALL_ROSTER);
    expect(await getRoster(bench.manager, '2025-01')).toEqual(SMALL_ROSTER);
    expect(await getRoster(bench.manager, '2021-07')).toEqual([]);
  });

  test('of past months stays as it was when a unit is renamed', async () => {
    const { version } = await getRosterVersion(bench.manager);
    await bench.change.execute(SYSTEM_ADMINISTRATOR, { code: 'D01', from: '2021-10', version, name: '市教育体育局' });
    expect(await namesIn('2021-09')).toEqual(['盐湖区', '市教育局', '盐湖区住建局']);
    expect(await namesIn('2021-10')).toEqual(['盐湖区', '市教育体育局', '盐湖区住建局']);
    expect(await getUnitHistory(bench.manager, 'D01')).toMatchObject([
      { name: '市教育局', validFrom: '2021-08', validTo: '2021-09' },
      { name: '市教育体育局', validFrom: '2021-10', validTo: null },
    ]);
  });

  test('of past months stays as it was when a unit is split, and when two are merged', async () => {
    const others = SMALL_ROSTER.slice(0, 2);
    const parts = ['住房局', '城建局'].map((name, i) => ({ ...SMALL_ROSTER[2]!, code: `1408020${i + 2}`, name }));
    await bench.hold('2021-10', [...others, ...parts]);
    await bench.hold('2021-12', [...others, { ...SMALL_ROSTER[2]!, code: '14080209', name: '建设局' }]);
    expect(await namesIn('2021-09')).toEqual(['盐湖区', '市教育局', '盐湖区住建局']);
    expect(await namesIn('2021-11')).toEqual(['盐湖区', '市教育局', '住房局', '城建局']);
    expect(await namesIn('2022-01')).toEqual(['盐湖区', '市教育局', '建设局']);
    expect(await findUnit(bench.manager, '14080201', '2021-10')).toBeNull();
  });

  test('can be corrected for the month it was last revised for, but not for an earlier one', async () => {
    await bench.hold('2021-10', SMALL_ROSTER.slice(0, 2));
    await bench.hold('2021-10', SMALL_ROSTER.slice(0, 1));
    expect(await namesIn('2021-10')).toEqual(['盐湖区']);
    await expect(bench.hold('2021-09', SMALL_ROSTER)).rejects.toMatchObject({
      code: 'roster-revised-later',
      details: { month: '2021-10' },
    });
    expect(await namesIn('2021-09')).toHaveLength(3);
  });

  test('is not revised by somebody who has seen an older one', async () => {
    const { version } = await getRosterVersion(bench.manager);
    await bench.hold('2021-09', SMALL_ROSTER.slice(0, 1));
    const stale = { source: rosterFile(SMALL_ROSTER), from: '2021-10', version };
    await expect(bench.import.execute(SYSTEM_ADMINISTRATOR, stale)).rejects.toMatchObject({ code: 'stale-version' });
    expect(await namesIn('2021-10')).toHaveLength(1);
  });

  test('is not touched by a file with problems, which are all told', async () => {
    const [county] = SMALL_ROSTER;
    const source = rosterFile([county!, { ...county!, name: '' }, { ...county!, code: '../x', parent: '1' }]);
    const result = await bench.import.execute(SYSTEM_ADMINISTRATOR, { source, from: '2021-09', version: 1 });
    expect(result.isApplied).toBe(false);
    expect(result.problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '3 code',
      '3 name',
      '4 code',
      '4 parent',
    ]);
    expect(await namesIn('2021-09')).toHaveLength(3);
    expect(bench.audit.actions).toEqual(['roster.imported']);
  });

  test.each(['2021-8', '2021-13', 'now', ''])('takes %j for no month', async (from) => {
    await expect(bench.hold(from, SMALL_ROSTER)).rejects.toMatchObject({ code: 'month-invalid' });
  });

  test('is revised by the system administrator alone', async () => {
    const actor = { ...SYSTEM, roles: ['security-administrator' as const] };
    const source = rosterFile([]);
    const refusal = { code: 'role-required' };
    await expect(bench.import.execute(actor, { source, from: '2021-09', version: 1 })).rejects.toMatchObject(refusal);
    await expect(bench.change.execute(actor, { code: 'D01', from: '2021-09', version: 1 })).rejects.toMatchObject(
      refusal,
    );
  });

  test('records who revised it, and how much', async () => {
    await bench.hold('2021-09', SMALL_ROSTER.slice(0, 2));
    expect(bench.audit.facts.at(-1)).toMatchObject({
      actor: 'admin',
      role: 'system-administrator',
      action: 'roster.imported',
      facts: { from: '2021-09', units: 2, begun: 0, ended: 1 },
    });
  });

  test.each(['', ' ', 'a\nb', '甲'.repeat(256)])('gives no unit the name %j', async (name) => {
    const change = { code: 'D01', from: '2021-09', version: 1, name };
    await expect(bench.change.execute(SYSTEM_ADMINISTRATOR, change)).rejects.toMatchObject({
      code: 'unit-name-invalid',
    });
  });
});

describe('A county’s reach', () => {
  const reach = (code: string, county = '140802', month = '2021-08') =>
    isInCounty(bench.manager, { code, county, month });

  test('covers itself and its departments, and nobody else', async () => {
    expect(await reach('140802')).toBe(true);
    expect(await reach('14080201')).toBe(true);
    expect(await reach('D01')).toBe(false);
    expect(await reach('140802', '140881')).toBe(false);
    expect(await reach('unknown')).toBe(false);
    // A municipal department has the empty parent, which is no county.
    expect(await reach('D01', '')).toBe(false);
  });

  test('follows the roster of the month', async () => {
    await bench.hold('2021-10', SMALL_ROSTER.slice(0, 2));
    expect(await reach('14080201', '140802', '2021-09')).toBe(true);
    expect(await reach('14080201', '140802', '2021-10')).toBe(false);
  });
});

describe('A list of units', () => {
  test.each([
    [{ group: 'county' as const }, ['140802']],
    [{ parent: '140802' }, ['14080201']],
    [{ search: '教育' }, ['D01']],
    [{ search: '1408' }, ['140802', '14080201']],
    [{}, ['140802', 'D01', '14080201']],
  ])('filtered by %j', async (filter, codes) => {
    const units = await listUnits(bench.manager, { month: '2021-08', ...filter });
    expect(units.map(({ code }) => code)).toEqual(codes);
  });
});

describe('The first roster', () => {
  const fixture = join(__dirname, '../../../test/fixtures/months/2021-08/units.csv');

  test('is that of the example months: 14 counties, 33 departments and the county departments', () => {
    const chunks: Buffer[] = [];
    return new Promise<void>((resolve) => {
      roster2021()
        .open()
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          expect(Buffer.concat(chunks).equals(readFileSync(fixture))).toBe(true);
          resolve();
        });
    });
  });

  test('is loaded where there has never been one, and never over another', async () => {
    const empty = await UnitsBench.open();
    const load = new LoadFirstRoster(new TypeOrmUnitOfWork(empty.dataSource), empty.audit);
    expect(await load.execute()).toBe(true);
    expect(await load.execute()).toBe(false);
    const roster = await getRoster(empty.manager, '2021-08');
    expect(
      ['county', 'department', 'county_department'].map(
        (group) => roster.filter((unit) => unit.group === group).length,
      ),
    ).toEqual([14, 33, 241]);
    await empty.dataSource.destroy();
    expect(await new LoadFirstRoster(new TypeOrmUnitOfWork(bench.dataSource), bench.audit).execute()).toBe(false);
    expect(await namesIn('2021-08')).toHaveLength(3);
  });
});
