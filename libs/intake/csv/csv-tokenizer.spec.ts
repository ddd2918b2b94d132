import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type RawRow, UnreadableTable } from '../table/raw-row';
import { CsvTokenizer } from './csv-tokenizer';

function rowsOf(text: string, piece = text.length || 1): RawRow[] {
  const tokenizer = new CsvTokenizer();
  const rows: RawRow[] = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...tokenizer.push(text.slice(at, at + piece)));
  return [...rows, ...tokenizer.end()];
}

function cellsOf(text: string): string[][] {
  return rowsOf(text).map(({ cells }) => [...cells]);
}

function written(rows: string[][], lineEnd: string): string {
  return rows
    .map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join(lineEnd);
}

const cell = fc.oneof(
  fc.constantFrom('', '"', '""', ',', '\n', '\r\n', '\r', 'a,b', '"a"', ' a ', '决定〔2021〕1号', '𠮷'),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('CSV records', () => {
  test('a quoted cell may hold commas, doubled quotes and line breaks', () => {
    expect(cellsOf('a,"b,""c"""\n"d\r\ne",f\n')).toEqual([
      ['a', 'b,"c"'],
      ['d\r\ne', 'f'],
    ]);
  });

  test('lines end in LF or CRLF, the last one in either or in nothing', () => {
    expect(cellsOf('a,b\r\nc,d\ne,f')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(cellsOf('a,"b"\r\n')).toEqual([['a', 'b']]);
    expect(cellsOf('a,"b"\r')).toEqual([['a', 'b']]);
  });

  test('a carriage return alone ends no line', () => {
    expect(cellsOf('a\rb,c\n')).toEqual([['a\rb', 'c']]);
  });

  test('a record begins on the physical line on which its first character stands', () => {
    const rows = rowsOf('a,b\n"1\n2\n3",x\n\nc,d\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
  });

  test('a comma before the end of the text opens one more cell', () => {
    expect(cellsOf('a,')).toEqual([['a', '']]);
    expect(cellsOf('"a",')).toEqual([['a', '']]);
  });

  test('a quote that is never closed is told with the line on which its record begins', () => {
    expect(() => rowsOf('a,b\nc,d\ne,"f\ng\nh')).toThrow(
      expect.objectContaining({ line: 3, reason: expect.stringContaining('双引号未闭合') }),
    );
  });

  test('text after a closing quote spoils its record, and reading goes on at the next line', () => {
    const rows = rowsOf('a,b\n"c"d,e\nf,g\n');
    expect(rows[1]).toMatchObject({ line: 2, fault: expect.stringContaining('双引号之后有多余字符') });
    expect(rows[2]).toEqual({ line: 3, cells: ['f', 'g'] });
  });

  test('a quote inside an unquoted cell spoils its record alone', () => {
    const rows = rowsOf('a,b\nc"d,e\nf,g');
    expect(rows[1]).toMatchObject({ line: 2, fault: expect.stringContaining('未用双引号括起') });
    expect(rows[2]).toEqual({ line: 3, cells: ['f', 'g'] });
  });

  test('a NUL character spoils its record alone', () => {
    const rows = rowsOf('a,b\nc\0,d\ne,f\n');
    expect(rows.map(({ fault }) => fault?.includes('NUL') ?? false)).toEqual([false, true, false]);
  });

  test('a cell of more than 1 Mi characters spoils its record, quoted or not', () => {
    const long = 'x'.repeat((1 << 20) + 1);
    for (const text of [`a\n${long}\nb\n`, `a\n"${long}"\nb\n`]) {
      const rows = rowsOf(text);
      expect(rows[1]?.fault).toContain('单元格内容超过');
      expect(rows[2]?.cells).toEqual(['b']);
    }
  });

  test('a record of more than 512 columns is refused', () => {
    expect(rowsOf(`a\n${','.repeat(512)}\n`)[1]?.fault).toContain('列数超过512列');
    expect(rowsOf(`a\n"x"${','.repeat(512)}\n`)[1]?.fault).toContain('列数超过512列');
    expect(rowsOf(`a\n${','.repeat(511)}\n`)[1]?.fault).toBeUndefined();
  });

  test('an endless record is given up rather than kept', () => {
    const tokenizer = new CsvTokenizer();
    tokenizer.push('a,b\n"');
    const push = (): void => {
      for (let i = 0; i < 100; i++) tokenizer.push('x'.repeat(1 << 16));
    };
    expect(push).toThrow('记录过长');
  });

  test('records are those of csv-parse, for any table, line end and cut into pieces', () => {
    const property = fc.property(
      table,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 40 }),
      (rows, ...rest) => {
        const [lineEnd, piece] = rest;
        const text = written(rows, lineEnd) + lineEnd;
        const theirs: string[][] = parse(text, { relax_column_count: true, record_delimiter: lineEnd });
        const ours = rowsOf(text, piece);
        expect(ours.map(({ cells }) => cells)).toEqual(theirs);
        expect(ours.map(({ cells }) => cells)).toEqual(rows);
        expect(ours.every(({ fault }) => fault === undefined)).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  test('how the text is cut into pieces changes nothing, faults and all', () => {
    const piece = fc.constantFrom('a', ',', '"', '\n', '\r\n', '\r', '""', 'b,c\n', '\0');
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    const outcome = (whole: string, size: number): unknown => {
      try {
        return rowsOf(whole, size);
      } catch (error) {
        return error instanceof UnreadableTable ? { line: error.line, reason: error.reason } : error;
      }
    };
    const property = fc.property(text, fc.integer({ min: 1, max: 5 }), (whole, size) => {
      const cut = outcome(whole, size);
      const uncut = outcome(whole, whole.length || 1);
      expect(cut).toEqual(uncut);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
