import { Workbook, type Worksheet } from 'exceljs';
import { readLedgerRows } from '../ledger-rows';
import { LEDGER_HEADER } from '../testing/folders';
import { allOf, sourceOf } from '../testing/sources';
import { workbookBytes } from '../xlsx/xlsx-writer';
import type { InputProblem } from './input-problem';
import { markProblems } from './mark-problems';
import type { TableSource } from './table-source';

const HEADER = LEDGER_HEADER.split(',');
const GOOD = ['行政许可', '甲公司', '', '运许〔2021〕1号', '2021/08/02', ''];
const BAD = ['许可', '乙公司', '', '=1+1', '不知', ''];

async function marked(source: TableSource): Promise<Worksheet> {
  const problems: InputProblem[] = [];
  await allOf(readLedgerRows(source, { onProblem: (problem) => problems.push(problem) }));
  const sheet = await markProblems(source, problems, 1_000);
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await workbookBytes([sheet])) as never);
  return workbook.worksheets[0]!;
}

const textOf = (sheet: Worksheet, row: number, column: number) => sheet.getCell(row, column).text;
const noteOf = (sheet: Worksheet, row: number, column: number) => {
  const { note } = sheet.getCell(row, column);
  return typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note;
};
const isColoured = (sheet: Worksheet, row: number, column: number) =>
  sheet.getCell(row, column).fill?.type === 'pattern';

describe('A ledger that is given back', () => {
  test('is the sender’s own rows, each refused cell coloured and its reason in a note', async () => {
    const csv = [HEADER, GOOD, BAD].map((row) => row.join(',')).join('\n');
    const sheet = await marked(sourceOf('台账.csv', csv));
    expect([1, 2, 3, 4, 5].map((column) => textOf(sheet, 3, column))).toEqual(['许可', '乙公司', '', '=1+1', '不知']);
    expect([1, 2, 4, 5].map((column) => isColoured(sheet, 3, column))).toEqual([true, false, false, true]);
    expect(noteOf(sheet, 3, 1)).toContain('应为“行政许可”或“行政处罚”');
    expect(noteOf(sheet, 3, 5)).toContain('不是有效日期');
    expect(isColoured(sheet, 2, 1)).toBe(false);
  });

  test('computes nothing: what looks like a formula stays text', async () => {
    const sheet = await marked(sourceOf('台账.csv', [HEADER, BAD].map((row) => row.join(',')).join('\n')));
    expect(sheet.getCell(2, 4).formula).toBeUndefined();
    expect(sheet.getCell(2, 4).value).toBe('=1+1');
  });

  test('keeps a sheet’s rows where they are', async () => {
    const bytes = await workbookBytes([{ name: '台账', rows: [HEADER, [], [], BAD] }]);
    const sheet = await marked(sourceOf('台账.xlsx', bytes));
    expect([textOf(sheet, 4, 2), isColoured(sheet, 4, 5)]).toEqual(['乙公司', true]);
  });

  test('shows which column is not wanted, and what cannot be taken apart', async () => {
    const csv = [[...HEADER, '电话'].join(','), GOOD.join(','), '"行政许可,甲'].join('\n');
    const sheet = await marked(sourceOf('台账.csv', csv));
    expect(noteOf(sheet, 1, 7)).toContain('不是规定的列');
    expect(isColoured(sheet, 1, 6)).toBe(false);
  });

  test('can be handed in again as it is once its cells are right', async () => {
    const csv = [HEADER, BAD].map((row) => row.join(',')).join('\n');
    const sheet = await marked(sourceOf('台账.csv', csv));
    GOOD.forEach((text, at) => (sheet.getCell(2, at + 1).value = text));
    const problems: InputProblem[] = [];
    const again = sourceOf('台账.xlsx', Buffer.from(await sheet.workbook.xlsx.writeBuffer()));
    const rows = await allOf(readLedgerRows(again, { onProblem: (problem) => problems.push(problem) }));
    expect([rows.length, problems]).toEqual([1, []]);
  });

  test('ends at the most rows that were asked for, however far down the next one stands', async () => {
    const csv = [HEADER, GOOD, GOOD, GOOD].map((row) => row.join(',')).join('\n');
    expect((await markProblems(sourceOf('台账.csv', csv), [], 2)).rows).toHaveLength(2);
    const apart = await workbookBytes([{ name: '台账', rows: [HEADER, ...Array.from({ length: 90 }, () => []), BAD] }]);
    expect((await markProblems(sourceOf('台账.xlsx', apart), [], 40)).rows).toHaveLength(40);
  });
});
