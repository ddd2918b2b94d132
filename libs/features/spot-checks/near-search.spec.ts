import { documentKey } from '@app/field-standard';
import * as fc from 'fast-check';
import { type FreeRecord, NearSearch, type OpenRow } from './near-search';
import { documentForm } from './nearness/document-form';
import { nearness } from './nearness/nearness';

const DAY = '2021-08-16';
const filed = (no: string) => ({
  documentKey: documentKey(no),
  nameKey: '河东机械厂',
  codeKey: '',
  decisionDate: DAY,
});
const row = (line: number, no: string, differences: Partial<OpenRow> = {}): OpenRow => ({
  line,
  ...filed(no),
  ...differences,
});
const record = (seq: number, no: string, differences: Partial<FreeRecord> = {}): FreeRecord => ({
  seq,
  ...filed(no),
  ...differences,
});

const compared = (one: OpenRow | FreeRecord) => ({ ...one, document: documentForm(one.documentKey) });

function proposed(rows: readonly OpenRow[], records: readonly FreeRecord[]) {
  const search = new NearSearch(rows);
  for (const one of records) search.offer(one);
  return Object.fromEntries(search.proposals().map(([line, some]) => [line, some.map(({ seq }) => seq)]));
}

describe('the search for near records', () => {
  test('proposes three records at most, the best first, of equal ones the earlier', () => {
    const records = [
      record(14, '许〔2021〕9999号'),
      record(13, '许〔2021〕2571号'),
      record(12, '许〔2021〕2516号'),
      record(11, '许〔2021〕2562号'),
    ];
    expect(proposed([row(2, '许〔2021〕2561号')], records)).toEqual({ 2: [12, 11, 13] });
  });

  test('may propose one record to several rows', () => {
    expect(proposed([row(2, '许〔2021〕2561号'), row(3, '许〔2021〕2563号')], [record(9, '许〔2021〕2562号')])).toEqual(
      {
        2: [9],
        3: [9],
      },
    );
  });

  test('finds the record by number, by code or by name', () => {
    const rows = [
      row(2, '许〔2021〕1111号', { nameKey: '甲公司', codeKey: 'A' }),
      row(3, '许〔2021〕2222号', { nameKey: '乙公司', codeKey: 'B' }),
      row(4, '许〔2021〕3333号', { nameKey: '丙公司', codeKey: 'C' }),
    ];
    const records = [
      record(7, '许〔2021〕1111号', { nameKey: '丁公司', codeKey: 'D' }),
      record(8, '许〔2021〕2223号', { nameKey: '戊公司', codeKey: 'B' }),
      record(9, '许〔2021〕3334号', { nameKey: '丙公司', codeKey: 'F' }),
    ];
    expect(proposed(rows, records)).toEqual({ 2: [7], 3: [8], 4: [9] });
  });

  test('finds in a crowd of rows of one counterpart the one with the same serial', () => {
    const rows = Array.from({ length: 500 }, (_, i) => row(i + 2, `许〔2021〕${1000 + i}号`));
    expect(proposed(rows, [record(9, '许决〔2021〕1007号')])).toEqual({ 9: [9] });
  });

  test('does not compare every row with every record where all bear one name', () => {
    const count = 5000;
    let read = 0;
    const rows = Array.from({ length: count }, (_, i) => {
      const counted = row(i + 2, `许〔2021〕${100_000 + i}号`);
      // Filing a row reads its name once, and each comparison once more.
      return Object.defineProperty(counted, 'nameKey', { enumerable: true, get: () => (read++, '河东机械厂') });
    });
    const records = Array.from({ length: count }, (_, i) => record(i, `罚〔2021〕${100_000 + i}号`));
    proposed(rows, records);
    expect(read).toBe(2 * count);
  });

  const word = fc.constantFrom('许', '许字', '罚');
  const number = fc.constantFrom('2561', '2516', '2562', '981', '12');
  const sides = fc.record({
    no: fc.tuple(word, number).map(([w, n]) => `${w}〔2021〕${n}号`),
    nameKey: fc.constantFrom('甲公司', '乙公司', '河东机械厂'),
    codeKey: fc.constantFrom('', 'A', 'B'),
    decisionDate: fc.constantFrom(DAY, '2021-08-17'),
  });
  const rowsOf = fc.array(sides, { maxLength: 8 }).map((all) => all.map(({ no, ...rest }, i) => row(i + 2, no, rest)));
  const recordsOf = fc
    .array(sides, { maxLength: 12 })
    .map((all) => all.map(({ no, ...rest }, i) => record(i + 100, no, rest)));

  test('gives the same proposals in whatever order rows and records come', () => {
    fc.assert(
      fc.property(rowsOf, recordsOf, (rows, records) => {
        expect(proposed([...rows].reverse(), [...records].reverse())).toEqual(proposed(rows, records));
      }),
    );
  });

  test('finds what comparing all with all would find, if number, code or name is shared', () => {
    fc.assert(
      fc.property(rowsOf, recordsOf, (rows, records) => {
        const expected = rows.flatMap((one) => {
          const near = records.flatMap((other) => {
            const shares =
              one.documentKey === other.documentKey ||
              (one.codeKey !== '' && one.codeKey === other.codeKey) ||
              one.nameKey === other.nameKey;
            const verdict = nearness(compared(one), compared(other));
            return shares && typeof verdict !== 'string' ? [{ ...verdict, seq: other.seq }] : [];
          });
          near.sort((a, b) => b.score - a.score || a.seq - b.seq);
          return near.length === 0 ? [] : [[one.line, near.slice(0, 3).map(({ seq }) => seq)]];
        });
        expect(proposed(rows, records)).toEqual(Object.fromEntries(expected));
      }),
    );
  });
});
