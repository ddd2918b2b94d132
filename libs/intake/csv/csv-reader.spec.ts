import fc from 'fast-check';
import iconv from 'iconv-lite';
import { UnreadableTable } from '../table/raw-row';
import { allOf, sourceOf } from '../testing/sources';
import { readCsv } from './csv-reader';

async function cellsOf(bytes: Uint8Array, piece?: number): Promise<string[][]> {
  const rows = await allOf(readCsv(sourceOf('a.csv', bytes, piece)));
  return rows.map(({ cells }) => [...cells]);
}

const TEXT = '名称,文号\n绛县局,绛罚〔2021〕1号\n';
const ROWS = [
  ['名称', '文号'],
  ['绛县局', '绛罚〔2021〕1号'],
];

describe('the encoding of a CSV file', () => {
  test('is UTF-8, with or without a byte order mark, where the bytes are valid UTF-8', async () => {
    expect(await cellsOf(Buffer.from(TEXT))).toEqual(ROWS);
    expect(await cellsOf(Buffer.from(`\ufeff${TEXT}`))).toEqual(ROWS);
  });

  test('is GB18030 otherwise', async () => {
    expect(await cellsOf(iconv.encode(TEXT, 'gb18030'))).toEqual(ROWS);
  });

  test('does not let a byte order mark spoil a quoted first header', async () => {
    expect(await cellsOf(Buffer.from('\ufeff"名称",文号\n'))).toEqual([['名称', '文号']]);
    expect(await cellsOf(Buffer.from([0x84, 0x31, 0x95, 0x33, ...Buffer.from('"a",b\n'), 0xd0, 0xd5]))).toEqual([
      ['a', 'b'],
      ['姓'],
    ]);
  });

  test('is decided by the whole file, even if only its last bytes are no UTF-8', async () => {
    const ascii = Buffer.from('a,b\n'.repeat(50_000));
    const rows = await cellsOf(Buffer.concat([ascii, iconv.encode('绛县,x\n', 'gb18030')]));
    expect(rows.at(-1)).toEqual(['绛县', 'x']);
  });

  test('is read right wherever the pieces are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('绛', '𠮷', 'é', 'a', '，', '〔', '\u3400'), maxLength: 20 });
    const property = fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (cell, piece) => {
      const line = `x${cell},y\n`;
      expect(await cellsOf(Buffer.from(line), piece)).toEqual([[`x${cell}`, 'y']]);
      const bytes = Buffer.concat([Buffer.from([0xd0, 0xd5, 0x0a]), iconv.encode(line, 'gb18030')]);
      expect((await cellsOf(bytes, piece))[1]).toEqual([`x${cell}`, 'y']);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('is told as unreadable, with the line of the record, where bytes are neither', async () => {
    const bad = Buffer.concat([
      iconv.encode('名称,文号\n绛县,1\n"绛\n县",2\n', 'gb18030'),
      Buffer.from([0xff, 0xff, 0x0a]),
    ]);
    for (const piece of [1, 2, 3, 5, 1 << 16]) {
      const problem = await cellsOf(bad, piece).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(UnreadableTable);
      expect((problem as UnreadableTable).line).toBe(5);
    }
  });
});

test('random bytes give rows or a problem with a line, never another error', async () => {
  const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
    const lines = await allOf(readCsv(sourceOf('a.csv', bytes, 7))).then(
      (rows) => rows.map(({ line }) => line),
      (error: unknown) => {
        if (!(error instanceof UnreadableTable)) throw error;
        return [error.line];
      },
    );
    expect(lines.every((line) => line >= 1)).toBe(true);
  });
  await fc.assert(property, { numRuns: 300 });
});
