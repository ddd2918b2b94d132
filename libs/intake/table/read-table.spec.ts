import fc from 'fast-check';
import { Readable } from 'node:stream';
import { sourceOf, ToldProblems } from '../testing/sources';
import { workbookOf } from '../testing/workbook-parts';
import { findHeaderLine, readTable, type TableRow } from './read-table';
import type { TableLayout } from './table-layout';
import type { TableSource } from './table-source';

const LAYOUT: TableLayout = [
  { name: '名称', headers: ['名称', 'MC'], isRequired: true },
  { name: '代码(甲)', headers: ['代码(甲)', 'DM'], isRequired: true },
  { name: '备注', headers: ['备注', 'BZ'], isRequired: false },
];

async function read(source: TableSource | string, mostRows?: number): Promise<{ rows: TableRow[]; told: string[] }> {
  const told = new ToldProblems();
  const rows: TableRow[] = [];
  const reading = mostRows === undefined ? told : { onProblem: told.onProblem, mostRows };
  for await (const batch of readTable(
    typeof source === 'string' ? sourceOf('t.csv', source) : source,
    LAYOUT,
    reading,
  )) {
    rows.push(...batch.rows);
  }
  return { rows, told: told.lines };
}

async function cellsOf(text: string): Promise<(readonly string[])[]> {
  const { rows, told } = await read(text);
  expect(told).toEqual([]);
  return rows.map(({ cells }) => cells);
}

describe('the header of a table', () => {
  test('names columns in any order, by name or code, in any case and width, trimmed', async () => {
    expect(await cellsOf('bz, ＤＭ \u3000,　名称\n1,2,3\n')).toEqual([['3', '2', '1']]);
    expect(await cellsOf('名称,代码（甲）\n1,2\n')).toEqual([['1', '2', '']]);
  });

  test('is the first row in which anything stands', async () => {
    const { rows } = await read('\n,,\n \u200b,\n名称,DM\na,b\n');
    expect(rows).toEqual([{ line: 5, cells: ['a', 'b', ''], numbers: [] }]);
  });

  test('must have every required column; each one missing is told at its line', async () => {
    expect((await read('\n备注\n')).told).toEqual(['t.csv:2 名称 缺少该列', 't.csv:2 代码(甲) 缺少该列']);
  });

  test('must have a column once, under whichever of its names', async () => {
    expect((await read('名称,MC,DM\n')).told).toEqual(['t.csv:1 名称 该列重复出现，只能有一列']);
  });

  test('must not have other columns', async () => {
    const { told } = await read('名称,DM,电话,__proto__,constructor\n');
    expect(told).toEqual(
      ['电话', '__proto__', 'constructor'].map((name) => `t.csv:1 ${name} 不是规定的列，请删除该列或更正表头`),
    );
  });

  test('may be empty over a column in which nothing stands', async () => {
    expect(await cellsOf('名称,,DM,\n1,,2,\n3, ,4,无\n')).toEqual([
      ['1', '2', ''],
      ['3', '4', ''],
    ]);
  });

  test('must not be empty over a filled column, told once at the header', async () => {
    const { told } = await read('\n名称,,DM\n1,,2\n3,x,4\n5,y,6\n');
    expect(told).toEqual(['t.csv:2 第2列 该列没有表头，但第4行填有内容']);
  });

  test('is told as missing where the file is empty or blank', async () => {
    for (const text of ['', '\ufeff', '\n\n', ' ,\n'])
      expect((await read(text)).told).toEqual(['t.csv:1 文件没有表头']);
  });

  test('is not quoted where it is no header but a record', async () => {
    const { told } = await read('张三,110101190001011234\n');
    expect(told.join()).not.toMatch(/张三|1101/);
    expect(told[0]).toBe('t.csv:1 第1列 不是规定的列，请删除该列或更正表头');
  });

  test('tells of lines that end in a carriage return alone', async () => {
    expect((await read('名称,DM\ra,b\rc,d\r')).told).toEqual([expect.stringContaining('单独的回车符')]);
  });
});

describe('the rows of a table', () => {
  test('are trimmed, and placeholders are empty', async () => {
    expect(await cellsOf('名称,DM\n\u3000a b\u200b,无\n')).toEqual([['a b', '', '']]);
  });

  test('that are empty, or hold nothing but placeholders, are skipped', async () => {
    const { rows } = await read('名称,DM\n\n,\n 无 ,/\na,b\n');
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  test('that are short end in empty cells', async () => {
    expect(await cellsOf('名称,DM,备注\na\n')).toEqual([['a', '', '']]);
  });

  test('must not have a filled cell beyond the header', async () => {
    const { rows, told } = await read('名称,DM\na,b,,\nc,d,,x\ne,f, ,无\n');
    expect(told).toEqual(['t.csv:3 第4列 超出表头（共2列）的单元格填有内容']);
    expect(rows).toHaveLength(3);
  });

  test('are told where quotes are wrong, and the others are read', async () => {
    const { rows, told } = await read('名称,DM\n"a"b,c\nd"e,f\ng,h\n');
    expect(told.map((line) => line.slice(0, 8))).toEqual(['t.csv:2 ', 't.csv:3 ']);
    expect(rows.map(({ line }) => line)).toEqual([4]);
  });

  test('are counted by physical lines, from where a record begins', async () => {
    const { rows } = await read('名称,DM\n"a\nb",c\nd,e\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('of a workbook have the sheet’s own numbers', async () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="3">${text('DM')}${text('名称')}</row><row r="7"><c><v>007</v></c>${text('a')}</row>`;
    const { rows: read_ } = await read(sourceOf('t.xlsx', workbookOf({ rows })));
    expect(read_).toEqual([{ line: 7, cells: ['a', '7', ''], numbers: [1] }]);
  });

  test('beyond the most that are taken are refused, with the line', async () => {
    const { rows, told } = await read('名称,DM\na,b\n\nc,d\ne,f\n', 2);
    expect(told).toEqual(['t.csv:5 行数超过2行，请拆分后分别报送']);
    expect(rows.length).toBeLessThanOrEqual(2);
    expect((await read('名称,DM\na,b\n\nc,d\n', 2)).told).toEqual([]);
  });
});

test('a file that cannot be opened is told, whatever the system’s reason', async () => {
  const refuse = (code: string): TableSource => ({
    ...sourceOf('t.csv', ''),
    open: () =>
      new Readable({
        read() {
          this.destroy(Object.assign(new Error(code), { code, syscall: 'open' }));
        },
      }),
  });
  expect((await read(refuse('EACCES'))).told).toEqual([expect.stringContaining('t.csv:1 文件无法读取（EACCES）')]);
  expect((await read(refuse('EISDIR'))).told).toEqual(['t.csv:1 应为文件，实为文件夹']);
});

test('a failure that is not the file’s is not hidden among its problems', async () => {
  const source = {
    ...sourceOf('t.csv', ''),
    open: () => new Readable({ read: (): void => void 0 }).destroy(new Error('store')),
  };
  await expect(read(source)).rejects.toThrow('store');
});

test('the header’s line is found where there is one, and is 1 where not', async () => {
  expect(await findHeaderLine(sourceOf('t.csv', '\n\n,,\na,b\n'))).toBe(4);
  expect(await findHeaderLine(sourceOf('t.csv', ''))).toBe(1);
  expect(await findHeaderLine(sourceOf('t.xlsx', 'no workbook'))).toBe(1);
});

test('any bytes give rows and problems with file, line and reason', async () => {
  const name = fc.constantFrom('t.csv', 't.xlsx');
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom('名称', 'DM', ',', '\n', '"', 'x', '\0', '\r'), { maxLength: 40 })
      .map((parts) => Buffer.from(parts.join(''))),
  );
  const property = fc.asyncProperty(name, bytes, async (path, content) => {
    const told = new ToldProblems();
    for await (const batch of readTable(sourceOf(path, content), LAYOUT, told)) {
      expect(batch.rows.every(({ cells, line }) => cells.length === 3 && line > 1)).toBe(true);
    }
    for (const problem of told.all) {
      expect(problem.file).toBe(path);
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.reason).not.toBe('');
    }
  });
  await fc.assert(property, { numRuns: 300 });
});

test('a table that takes longer than somebody waits for is not read on, and says so', async () => {
  const told = new ToldProblems();
  const text = `名称,代码(甲)\n${'甲,1\n'.repeat(100_000)}`;
  let rows = 0;
  for await (const batch of readTable(sourceOf('t.csv', text), LAYOUT, {
    onProblem: told.onProblem,
    mostSeconds: 0.001,
  })) {
    rows += batch.rows.length;
  }
  expect(rows).toBeLessThan(100_000);
  expect(told.lines).toEqual([expect.stringContaining('读取用时过长')]);
});
