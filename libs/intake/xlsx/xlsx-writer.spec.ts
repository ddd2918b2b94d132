import fc from 'fast-check';
import { allOf, sourceOf } from '../testing/sources';
import { readXlsx } from './xlsx-reader';
import { workbookBytes } from './xlsx-writer';

const rows = [
  ['单位', '总分', '报送总量'],
  ['盐湖区', '97.35', 102],
  ['=HYPERLINK("http://h")', '-2+3', -1.5],
];

test('a workbook keeps text as text and numbers as numbers', async () => {
  const read = await allOf(readXlsx(sourceOf('a.xlsx', await workbookBytes([{ name: '评分', rows }]))));
  expect(read.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(String)));
  expect(read.map(({ numbers }) => numbers)).toEqual([[], [2], [2]]);
});

test('the same rows give the same bytes at any time', async () => {
  const first = await workbookBytes([{ name: '评分', rows }]);
  jest.useFakeTimers({ now: new Date('2031-01-01'), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const later = await workbookBytes([{ name: '评分', rows }]);
  jest.useRealTimers();
  expect(Buffer.compare(first, later)).toBe(0);
});

test('any text comes back as it was written', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
    fc.constantFrom('_x0041_', '\ufffe', 'a\r\nb', ' a ', '\0'),
  );
  const property = fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (cells) => {
    const read = await allOf(readXlsx(sourceOf('a.xlsx', await workbookBytes([{ name: 'a', rows: [cells] }]))));
    expect(read[0]?.cells).toEqual(cells);
  });
  await fc.assert(property, { numRuns: 60 });
});
