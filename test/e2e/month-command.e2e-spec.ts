import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { copyOfMonth, findMysql, MONTHS, newFolder, readJson, readTable, runCli } from './run-cli';

// Each test runs the whole command, some several times.
jest.setTimeout(120_000);

function expectRightAnswers(month: string, output: string): void {
  expect(readJson(join(output, 'scores.json'))).toEqual(readJson(join(MONTHS, `${month}.expected.json`)));
  const outcomes = readTable(join(output, 'reconciliation.csv')).map(
    (row) => `${row['unit']},${row['line']},${row['outcome']}`,
  );
  const expected = readTable(join(MONTHS, `${month}.outcomes.csv`)).map((row) => Object.values(row).join(','));
  expect(outcomes.sort()).toEqual(expected.sort());
  expect(errorsByRecord(output)).toEqual(
    Object.fromEntries(
      readTable(join(MONTHS, `${month}.errors.csv`)).map((row) => [
        `${row['file']},${row['line']}`,
        row['rules']!.split(' ').sort().join(' '),
      ]),
    ),
  );
}

function errorsByRecord(output: string): Record<string, string> {
  const rules = new Map<string, Set<string>>();
  for (const row of readTable(join(output, 'validation.csv')).filter((one) => one['severity'] === 'error')) {
    const record = `${row['file']},${row['line']}`;
    rules.set(record, (rules.get(record) ?? new Set()).add(row['rule']!));
  }
  return Object.fromEntries([...rules].map(([record, found]) => [record, [...found].sort().join(' ')]));
}

describe('npm run month on the example months (calculated independently of this project)', () => {
  test.each(['2021-08', '2021-09'])('%s agrees on every figure, ledger row and record on SQLite', (month) => {
    const output = join(newFolder(), 'out');
    expect(runCli('month', '--input', join(MONTHS, month), '--output', output).code).toBe(0);
    expectRightAnswers(month, output);
    expect(runCli('audit-verify', join(output, 'audit')).code).toBe(0);
    expect(readFileSync(join(output, 'bulletin.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('an audit log with one changed entry is found out', () => {
    const output = join(newFolder(), 'out');
    runCli('month', '--input', join(MONTHS, '2021-08'), '--output', output);
    const entries = join(output, 'audit', 'entries.jsonl');
    writeFileSync(entries, readFileSync(entries, 'utf8').replace('2021-08', '2021-09'));
    expect(runCli('audit-verify', join(output, 'audit')).code).toBe(1);
  });

  test('2021-08 and 2021-09 agree on MySQL, one after the other in one database', async () => {
    const server = await findMysql();
    if (server === null) {
      console.warn('Left out: no MySQL server (set MYSQL_URL, or start one on 127.0.0.1:3306).');
      return;
    }
    const database = `e2e_${process.pid}_${Date.now()}`;
    const connection = await createConnection(server);
    await connection.query(`CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    try {
      for (const month of ['2021-08', '2021-09']) {
        const output = join(newFolder(), 'out');
        const url = `${server.replace(/\/*$/, '')}/${database}`;
        expect(runCli('month', '--input', join(MONTHS, month), '--output', output, '--database', url).code).toBe(0);
        expectRightAnswers(month, output);
      }
    } finally {
      await connection.query(`DROP DATABASE ${database}`);
      await connection.end();
    }
  });

  test('the result of an earlier run is replaced, a folder with other files is left alone', () => {
    const output = join(newFolder(), 'out');
    const run = () => runCli('month', '--input', join(MONTHS, '2021-08'), '--output', output).code;
    expect([run(), run()]).toEqual([0, 0]);
    writeFileSync(join(output, 'mine.txt'), 'mine');
    expect(run()).toBe(2);
    expect(readFileSync(join(output, 'mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('a month folder with errors', () => {
  function refuse(damage: (folder: string) => void): string[] {
    const folder = copyOfMonth('2021-08');
    damage(folder);
    const output = join(newFolder(), 'out');
    const { code, errors } = runCli('month', '--input', folder, '--output', output);
    expect(code).toBe(2);
    expect(existsSync(output)).toBe(false);
    expect(errors.join('\n')).not.toMatch(/\n\s+at /);
    return errors.filter((line) => /^\S+:\d+ /.test(line));
  }
  const edit = (folder: string, file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

  test('every error of every file is named at once, with file, line and column', () => {
    const errors = refuse((folder) => {
      appendFileSync(join(folder, 'statements.csv'), '\n999999,maybe\n');
      edit(folder, 'month.json', (text) => text.replace('"2021-09-10"', '"2021-09-01"'));
      edit(folder, 'platform/permits.csv', (text) => text.replace(',D01,2021-08-25', ',XX,gestern'));
      writeFileSync(join(folder, 'ledgers', 'notes.txt'), 'x');
    });
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^statements\.csv:\d+ code /),
        expect.stringMatching(/^statements\.csv:\d+ accepted /),
        expect.stringMatching(/^month\.json:5 issueDate /),
        expect.stringMatching(/^platform\/permits\.csv:2 报送单位 /),
        expect.stringMatching(/^platform\/permits\.csv:2 接收时间 /),
        expect.stringMatching(/^ledgers\/notes\.txt:1 /),
      ]),
    );
  });

  test('an unclosed quote is told at the line where its record begins', () => {
    const errors = refuse((folder) => appendFileSync(join(folder, 'platform/permits.csv'), '"open,1\n2\n'));
    expect(errors[0]).toMatch(/^platform\/permits\.csv:\d+ /);
  });

  test('the ledger of a unit that was not drawn is refused', () => {
    const header = '信息类型,行政相对人名称,行政相对人代码,决定文书号,决定日期,备注\n';
    const errors = refuse((folder) => writeFileSync(join(folder, 'ledgers', '14080201.csv'), header));
    expect(errors[0]).toMatch(/^ledgers\/14080201\.csv:1 /);
  });

  test('a missing roster is told, and the rest is still read', () => {
    const errors = refuse((folder) => {
      rmSync(join(folder, 'units.csv'));
      appendFileSync(join(folder, 'evidence.csv'), '\n140802,I9,yes\n');
    });
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^units\.csv:1 /),
        expect.stringMatching(/^evidence\.csv:\d+ item /),
      ]),
    );
  });
});
