import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemListener } from './table/input-problem';
import { readLedgerRows } from './ledger-rows';
import { readMonthFolder } from './month-folder/read-month-folder';
import { readPlatformRows } from './platform-rows';
import { allOf, ToldProblems } from './testing/sources';

const MONTHS = join(__dirname, '../../test/fixtures/months');

// The example months and their answers come with the specification (examples/README.md).
describe.each(['2021-08', '2021-09'])('the example month %s', (month) => {
  test('is read whole without a problem, and its ledgers have the rows of the given answer', async () => {
    const { folder, problems, roster } = await readMonthFolder(join(MONTHS, month));
    expect(problems).toEqual([]);
    const told = new ToldProblems();
    const answer = readFileSync(join(MONTHS, `${month}.outcomes.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const expected = answer.map((row) => row.split(',').slice(0, 2).join(':')).sort();
    const found: string[] = [];
    for (const { source, unitCode } of folder?.ledgers ?? []) {
      const rows = await allOf(readLedgerRows(source, told));
      found.push(...rows.map(({ line }) => `${unitCode}:${line}`));
    }
    expect(found.sort()).toEqual(expected);
    const files = readdirSync(join(MONTHS, month, 'platform')).sort();
    expect(folder?.platform.map(({ source }) => source.path)).toEqual(files.map((name) => `platform/${name}`));
    await readPlatform(month, told.onProblem, roster);
    expect(told.lines).toEqual([]);
  });

  test('has as many records received in the month as the given answer counts', async () => {
    const answer = JSON.parse(readFileSync(join(MONTHS, `${month}.expected.json`), 'utf8'));
    const counts = Object.values<{ volume: { total: number } }[]>(answer.groups)
      .flat()
      .map(({ volume }) => volume.total);
    const received = (await readPlatform(month, () => undefined, null)).filter((date) => date.startsWith(month));
    expect(received).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });
});

async function readPlatform(
  month: string,
  onProblem: ProblemListener,
  unitCodes: { has(code: string): boolean } | null,
): Promise<string[]> {
  const { platform } = await readMonthFolder(join(MONTHS, month));
  const dates: string[] = [];
  for (const { source, kind } of platform) {
    for await (const batch of readPlatformRows(source, kind, { unitCodes, onProblem })) {
      dates.push(...batch.map(({ receivedDate }) => receivedDate));
    }
  }
  return dates;
}
