import { type LedgerReading, readLedgerRows } from './ledger-rows';
import { LEDGER_HEADER } from './testing/folders';
import { allOf, sourceOf, ToldProblems } from './testing/sources';
import { workbookBytes } from './xlsx/xlsx-writer';

async function read(content: string | Uint8Array, options: Partial<LedgerReading> = {}) {
  const told = new ToldProblems();
  const path = typeof content === 'string' ? 'ledgers/D01.csv' : 'ledgers/D01.xlsx';
  const rows = await allOf(readLedgerRows(sourceOf(path, content), { ...told, ...options }));
  return { rows, told };
}

test('a ledger row is read with its kind and its day', async () => {
  const { rows, told } = await read(`${LEDGER_HEADER}\n行政处罚,绛县某厂,9114,绛罚〔2021〕1号,2021/8/3,简易处罚\n`);
  expect(told.lines).toEqual([]);
  expect(rows).toEqual([
    {
      line: 2,
      kind: 'penalty',
      name: '绛县某厂',
      code: '9114',
      documentNo: '绛罚〔2021〕1号',
      decisionDate: '2021-08-03',
      remark: '简易处罚',
    },
  ]);
});

test('the remark and the counterpart’s code may be absent', async () => {
  const { rows, told } = await read('决定日期,决定文书号,行政相对人名称,信息类型\n2021.8.3,1号,甲,行政许可\n');
  expect(told.lines).toEqual([]);
  expect(rows[0]).toMatchObject({ kind: 'permit', code: '', remark: '' });
});

test('another kind, an empty document key and an unreadable day are told, all of them, and the other rows read', async () => {
  const { rows, told } = await read(
    [
      LEDGER_HEADER,
      '许可,甲,,1号,2021-08-01,',
      '行政许可,甲,,号,2021-08-01,',
      '行政许可,甲,,2号,2021-02-30,',
      '其他,甲,,无,八月,',
      '行政许可,甲,,3号,2021-08-01,',
    ].join('\n'),
  );
  expect(told.all.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '2 信息类型',
    '3 决定文书号',
    '4 决定日期',
    '5 信息类型',
    '5 决定文书号',
    '5 决定日期',
  ]);
  expect(rows.map(({ line }) => line)).toEqual([6]);
});

test('the list of corrections has the refused cell', async () => {
  const { told } = await read(`${LEDGER_HEADER}\n行政许可,甲,,1号,2021-13-01,\n`);
  expect(told.all[0]).toMatchObject({ column: '决定日期', value: '2021-13-01' });
});

test('a column that is missing is told once, not in every row', async () => {
  const { told } = await read('信息类型,行政相对人名称,决定日期\n行政许可,甲,2021-08-01\n行政许可,乙,2021-08-01\n');
  expect(told.lines).toEqual(['ledgers/D01.csv:1 决定文书号 缺少该列']);
});

test('one bad row among fifty thousand is one problem', async () => {
  const good = '行政许可,甲,,1号,2021-08-01,\n';
  const { rows, told } = await read(
    `${LEDGER_HEADER}\n${good.repeat(25_000)}行政许可,甲,,1号,,\n${good.repeat(25_000)}`,
  );
  expect(told.lines).toEqual(['ledgers/D01.csv:25002 决定日期 不是有效日期，应写作“YYYY/MM/DD”，年份为1949至2099']);
  expect(rows).toHaveLength(50_000);
});

describe('codes that a workbook holds as numbers', () => {
  const rows = [LEDGER_HEADER.split(','), ['行政许可', '甲', 140100199001011234, 7, '2021-08-01', '']];

  test('are refused in an upload: leading zeros and last digits may be lost', async () => {
    const { rows: read_, told } = await read(await workbookBytes([{ name: 'a', rows }]), { checkCodes: true });
    expect(told.all.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 行政相对人代码', '2 决定文书号']);
    expect(told.lines.join()).toContain('请设为文本格式');
    expect(read_).toEqual([]);
  });

  test('are plain decimals in a month folder', async () => {
    const { rows: read_, told } = await read(await workbookBytes([{ name: 'a', rows }]));
    expect(told.lines).toEqual([]);
    expect(read_[0]).toMatchObject({ documentNo: '7' });
  });
});

describe('codes of eighteen characters', () => {
  const ledger = (...codes: readonly string[]) =>
    `${LEDGER_HEADER}\n${codes.map((code, i) => `行政许可,甲,${code},${i + 1}号,2021-08-01,\n`).join('')}`;

  test('are checked in an upload, and told by line and column', async () => {
    const wrong = ['91140824MAAGN3K000', '11010519491231002Y', '9114082I247987085O'];
    const { rows: read_, told } = await read(ledger('92140824MAAGN3K000', '11010519491231002X', ...wrong), {
      checkCodes: true,
    });
    expect(told.all.map(({ line, column }) => `${line} ${column}`)).toEqual(
      [4, 5, 6].map((line) => `${line} 行政相对人代码`),
    );
    expect(told.lines.join()).not.toContain(wrong[0]);
    expect(read_).toHaveLength(2);
  });

  test('are no business of the comparison in a month folder, nor are shorter ones of any upload', async () => {
    expect((await read(ledger('91140824MAAGN3K000'))).told.lines).toEqual([]);
    expect((await read(ledger('', '140800700012345'), { checkCodes: true })).told.lines).toEqual([]);
  });
});
