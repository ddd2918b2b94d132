import fc from 'fast-check';
import { BulkWriteRefused, type BulkValue } from '..';
import { isStorableText } from '../storable-text';
import { LoadDataBytes } from './load-data-bytes';
import { loadDataLine, rowsOfLoadData } from './load-data-text';

/** What the server makes of a line, by the rules of LOAD DATA with our options. */
function read(line: string): (string | null)[] {
  const fields: (string | null)[] = [''];
  for (let i = 0; i < line.length - 1; i++) {
    const last = fields.length - 1;
    const character = line.charAt(i);
    if (character === '\t') fields.push('');
    else if (character !== '\\') fields[last] = `${fields[last] ?? ''}${character}`;
    else {
      const escaped = line.charAt(++i);
      const meant = { t: '\t', n: '\n', r: '\r', N: null }[escaped];
      fields[last] = meant === null ? null : `${fields[last] ?? ''}${meant ?? escaped}`;
    }
  }
  return fields;
}

const text = fc.string({ unit: fc.constantFrom('\t', '\n', '\r', '\\', 'N', 't', '国', '🀄', "'", ' ') });

describe('A line for LOAD DATA', () => {
  test('is read by the server as the values it was made of, on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant(null), fc.bigInt(), fc.integer()), { minLength: 1 }), (row) => {
        const line = loadDataLine(row);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(read(line)).toEqual(row.map((value) => (value === null ? null : String(value))));
      }),
      { numRuns: 300 },
    );
  });

  const values = fc.array(
    fc.oneof(
      text,
      fc.string({ unit: 'binary' }),
      fc.constant(null),
      fc.bigInt(),
      fc.integer(),
      fc.double({ noNaN: true }),
    ),
    { minLength: 1 },
  );

  test('is written into bytes, whatever stood there before, as it is defined', () => {
    const bytes = new LoadDataBytes();
    fc.assert(
      fc.property(fc.array(values), (rows) => {
        bytes.clear();
        const storable = rows.filter((row) => isWritable(row));
        for (const row of storable) bytes.add(row);
        expect(bytes.rows).toBe(storable.length);
        expect(bytes.written().equals(Buffer.from(storable.map(loadDataLine).join('')))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is written into bytes exactly where it can be written at all', () => {
    fc.assert(
      fc.property(values, (row) => {
        const write = () => new LoadDataBytes().add(row);
        if (isWritable(row)) expect(write).not.toThrow();
        else expect(write).toThrow(BulkWriteRefused);
      }),
      { numRuns: 500 },
    );
  });

  test('gives its values back to a server that wants them as values', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(text, fc.constant(null), fc.bigInt()), { minLength: 1 })), (rows) => {
        const given = rows.map((row) => row.map((value) => (value === null ? null : String(value))));
        expect(rowsOfLoadData(rows.map(loadDataLine).join(''))).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[BulkValue]>([['a\0b'], ['\ud800'], [Number.NaN], [Infinity]])('is refused with %p in it', (value) => {
    expect(typeof value === 'string' && isStorableText(value)).toBe(false);
    expect(() => loadDataLine([value])).toThrow(BulkWriteRefused);
  });
});

function isWritable(row: readonly BulkValue[]): boolean {
  return row.every((value) =>
    typeof value === 'number' ? Number.isFinite(value) : value === null || isStorableText(String(value)),
  );
}
