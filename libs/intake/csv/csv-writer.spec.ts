import fc from 'fast-check';
import { allOf, sourceOf } from '../testing/sources';
import { readCsv } from './csv-reader';
import { csvLine, csvPieces, type CsvPurpose } from './csv-writer';
import { guardFormula, unguardFormula } from './formula-guard';

async function textOf(rows: readonly (readonly string[])[], purpose?: CsvPurpose): Promise<string> {
  let text = '';
  for await (const piece of csvPieces(rows, purpose)) text += piece;
  return text;
}

test('cells with commas, quotes or line breaks are quoted, others are not', () => {
  expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', ''])).toBe('a,"b,c","d""e","f\ng",\n');
});

test('an exact CSV holds every value as it is', async () => {
  expect(await textOf([['=1+1', '-5.00']])).toBe('=1+1,-5.00\n');
});

test('a CSV for a spreadsheet begins with a byte order mark, ends lines in CRLF and holds no formula', async () => {
  expect(await textOf([['=1+1', '绛县']], 'spreadsheet')).toBe("\ufeff'=1+1,绛县\r\n");
});

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1+1', '＋1', '－1', '＠SUM(1)'])(
  'what a spreadsheet might compute is guarded: %j',
  (text) => expect(guardFormula(text)).toBe(`'${text}`),
);

test('guarding is undone exactly, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', 'a', '＝', '\t'), maxLength: 6 });
  fc.assert(
    fc.property(text, (one) => {
      expect(unguardFormula(guardFormula(one))).toBe(one);
      expect(guardFormula(one)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
    }),
  );
});

test('any rows come back as they were written', async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '绛', ' ', "'", '='), maxLength: 5 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(
    table,
    fc.constantFrom<CsvPurpose>('exact', 'spreadsheet'),
    async (rows, purpose) => {
      const read = await allOf(readCsv(sourceOf('a.csv', await textOf(rows, purpose))));
      const cells = read.map((row) => row.cells.map((one) => (purpose === 'spreadsheet' ? unguardFormula(one) : one)));
      expect(cells).toEqual(rows);
    },
  );
  await fc.assert(property, { numRuns: 100 });
});

test('a row of one empty cell is still a row', async () => {
  expect((await allOf(readCsv(sourceOf('a.csv', csvLine(['']))))).map(({ cells }) => cells)).toEqual([['']]);
});
