import fc from 'fast-check';
import iconv from 'iconv-lite';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../table/input-problem';
import { folderOf, monthJson, removeFolders, UNITS } from '../testing/folders';
import { told } from '../testing/told';
import { workbookOf } from '../testing/workbook-parts';
import { readMonthFolder, undrawnLedgers } from './read-month-folder';

afterAll(removeFolders);

describe('a sound month folder', () => {
  test('needs month.json and units.csv only', async () => {
    const { folder, problems } = await readMonthFolder(folderOf());
    expect(problems).toEqual([]);
    expect(folder).toMatchObject({
      settings: { month: '2021-08', schemeId: 'yuncheng-2021', cutOff: '2021-09-07', drawSeed: '种子', parameters: {} },
      givenDraw: null,
      statements: [],
      evidence: [],
      adjustments: [],
      previous: null,
      platform: [],
      ledgers: [],
    });
    expect(folder?.roster.map(({ code }) => code)).toEqual(['140802', '14080201', 'D01', 'D09']);
  });

  test('gives what its optional files say', async () => {
    const { folder, problems } = await readMonthFolder(
      folderOf({
        'month.json': `\ufeff${monthJson({ parameters: { municipal: 'own-else-pooled', rotation: false } })}`,
        'draw.csv': 'code\nD01\n14080201\n',
        'statements.csv': 'code,accepted\nD01,yes\n140802,no\n',
        'evidence.csv': 'code,item,confirmed\nD01,I1,yes\nD01,I2-catalogue,no\n',
        'adjustments.csv': 'code,rule,count,approved\nD09,platform-incident,2,no\nD09,media,1,yes\nD09,media,1,yes\n',
        'previous.json': '{"month":"2021-07","bottomThree":{"county":["1"],"department":[]},"drawnThisYear":["gone"]}',
      }),
    );
    expect(problems).toEqual([]);
    expect(folder).toMatchObject({
      settings: { parameters: { municipal: 'own-else-pooled', rotation: false } },
      givenDraw: ['D01', '14080201'],
      statements: [
        { code: 'D01', isAccepted: true },
        { code: '140802', isAccepted: false },
      ],
      evidence: [
        { code: 'D01', item: 'I1', isConfirmed: true },
        { code: 'D01', item: 'I2-catalogue', isConfirmed: false },
      ],
      previous: { month: '2021-07', bottomThree: { county: ['1'], department: [] }, drawnThisYear: ['gone'] },
    });
    expect(folder?.adjustments).toHaveLength(3);
  });

  test('may have a draw of nobody', async () => {
    const { folder } = await readMonthFolder(folderOf({ 'draw.csv': 'code\n' }));
    expect(folder?.givenDraw).toEqual([]);
  });

  test('may hold GB18030 files, and files of other names beside its own', async () => {
    const units = iconv.encode(UNITS, 'gb18030');
    expect(
      await told({ 'units.csv': units, 'notes.txt': 'x', 'platform/.DS_Store': 'x', 'ledgers/.hidden': 'x' }),
    ).toEqual([]);
  });

  test('keeps a draw seed exactly as it is, even where a table would read it as empty', async () => {
    for (const drawSeed of ['', ' 无 ', '测试']) {
      const { folder } = await readMonthFolder(folderOf({ 'month.json': monthJson({ drawSeed }) }));
      expect(folder?.settings.drawSeed).toBe(drawSeed);
    }
  });

  test('lists platform files and ledgers in code-point order of their names', async () => {
    const names = [
      'permits.csv',
      'permits-2.csv',
      'permits-\u{20bb7}.csv',
      'permits-\uff21.csv',
      'penalties-.xlsx',
      'permits.xlsx',
    ];
    const root = folderOf({
      ...Object.fromEntries(names.map((name) => [`platform/${name}`, ''])),
      'ledgers/D09.csv': '',
      'ledgers/D01.xlsx': '',
    });
    const { platform, ledgers } = await readMonthFolder(root);
    expect(platform.map(({ source, kind }) => `${kind} ${source.path} ${source.format}`)).toEqual([
      'penalty platform/penalties-.xlsx xlsx',
      'permit platform/permits-2.csv csv',
      'permit platform/permits-\uff21.csv csv',
      'permit platform/permits-\u{20bb7}.csv csv',
      'permit platform/permits.csv csv',
      'permit platform/permits.xlsx xlsx',
    ]);
    expect(ledgers.map(({ unitCode, fullPath }) => [unitCode, fullPath])).toEqual([
      ['D01', join(root, 'ledgers/D01.xlsx')],
      ['D09', join(root, 'ledgers/D09.csv')],
    ]);
  });
});

describe('platform and ledgers hold only what belongs there', () => {
  test.each([
    'platform/permits2.csv',
    'platform/Permits.csv',
    'platform/permits.csv.bak',
    'platform/~$permits.xlsx',
    'platform/permits.xls',
    'platform/sub/permits.csv',
  ])('%s is no platform file', async (path) => {
    const [, name = ''] = path.split('/');
    expect(await told({ [path]: '' })).toEqual([expect.stringContaining(`platform/${name}:1 不是规定的平台数据文件`)]);
  });

  test.each(['ledgers/D01.txt', 'ledgers/D01.CSV', 'ledgers/D01', 'ledgers/D01.csv/x'])(
    '%s is no ledger',
    async (path) => {
      const name = path.split('/')[1] ?? '';
      expect(await told({ [path]: '' })).toEqual([expect.stringContaining(`ledgers/${name}:1 不是规定的台账文件`)]);
    },
  );

  test('a unit has one ledger, CSV or XLSX', async () => {
    const lines = await told({ 'ledgers/D01.csv': '', 'ledgers/D01.xlsx': '' });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['ledgers/D01.csv:1', 'ledgers/D01.xlsx:1']);
  });

  test('a ledger of an unknown unit is told at its header', async () => {
    expect(await told({ 'ledgers/X.csv': '\n\n信息类型\n' })).toEqual(['ledgers/X.csv:3 单位名册中没有该单位代码']);
  });

  test('a ledger of a unit that was not drawn is told at its header', async () => {
    const row = '<row r="4"><c t="str"><v>信息类型</v></c></row>';
    const { ledgers } = await readMonthFolder(
      folderOf({ 'ledgers/D01.xlsx': workbookOf({ rows: row }), 'ledgers/D09.csv': 'x' }),
    );
    expect(undrawnLedgers(ledgers, new Set(['D09'])).map(formatProblem)).toEqual([
      'ledgers/D01.xlsx:4 该单位本月未被抽中，不应有台账',
    ]);
  });

  test('a file cannot stand where a folder belongs', async () => {
    expect(await told({ platform: 'x', ledgers: 'x' })).toEqual([
      'platform:1 应为文件夹，实为文件',
      'ledgers:1 应为文件夹，实为文件',
    ]);
  });
});

test('all problems of all files are told together', async () => {
  const lines = await told({
    'month.json': monthJson({ scheme: 'x', cutOff: '2021-08-01', extra: 1 }),
    'units.csv': `${UNITS}D01,甲,x,,y\n`,
    'draw.csv': 'code\n140802\nX\n',
    'previous.json': '{',
    'platform/x.csv': '',
    'ledgers/X.csv': '',
  });
  expect(lines.map((line) => line.split(/[: ]/)[0])).toEqual([
    'month.json',
    'month.json',
    'month.json',
    'units.csv',
    'units.csv',
    'draw.csv',
    'draw.csv',
    'previous.json',
    'platform/x.csv',
    'ledgers/X.csv',
  ]);
});

test('a folder that is not there is a folder without its required files', async () => {
  const { problems } = await readMonthFolder(join(folderOf(), 'nowhere'));
  expect(problems.map(formatProblem)).toEqual(['month.json:1 缺少该文件', 'units.csv:1 缺少该文件']);
});

test('a pipe is no file: nobody waits for what it might say', async () => {
  const root = folderOf({ 'platform/.keep': '' });
  for (const name of ['draw.csv', 'platform/permits.csv']) execFileSync('mkfifo', [join(root, name)]);
  const { problems } = await readMonthFolder(root);
  expect(problems.map(({ file }) => file)).toEqual(['draw.csv', 'platform/permits.csv']);
});

test('folders and dangling links in place of files are told', async () => {
  const root = folderOf({ 'units.csv': null });
  mkdirSync(join(root, 'draw.csv'));
  symlinkSync(join(root, 'gone'), join(root, 'units.csv'));
  const { problems } = await readMonthFolder(root);
  expect(problems.map(formatProblem)).toEqual(['units.csv:1 缺少该文件', 'draw.csv:1 应为文件，实为文件夹']);
});

(process.getuid?.() === 0 ? test.skip : test)('files that may not be read are told', async () => {
  const root = folderOf();
  for (const name of ['month.json', 'units.csv']) chmodSync(join(root, name), 0);
  const { problems } = await readMonthFolder(root);
  expect(problems.map(({ file, reason }) => file + reason.slice(0, 6))).toEqual([
    'month.json文件无法读取',
    'units.csv文件无法读取',
  ]);
});

test('any bytes in any file give problems with file, line, column and reason, never an error', async () => {
  const file = fc.constantFrom(
    'month.json',
    'units.csv',
    'previous.json',
    'draw.csv',
    'evidence.csv',
    'ledgers/D01.xlsx',
    'ledgers/D01.csv',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .array(fc.constantFrom('{', '}', '[', '"', 'month', ':', ',', 'code', '\n', 'D01', '\\'), { maxLength: 25 })
      .map((parts) => Buffer.from(parts.join(''))),
  );
  const property = fc.asyncProperty(file, bytes, async (path, content) => {
    const { problems } = await readMonthFolder(folderOf({ [path]: content }));
    for (const problem of problems) {
      expect(problem.file).not.toBe('');
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.reason).not.toBe('');
      expect(formatProblem(problem)).not.toMatch(/\p{Cc}/u);
    }
    removeFolders();
  });
  await fc.assert(property, { numRuns: 120 });
});
