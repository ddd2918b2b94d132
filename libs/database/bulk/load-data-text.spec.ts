import fc from 'fast-check';
import { BulkWriteRefused, type BulkValue } from '..';
import { isStorableText } from '../storable-text';
import { loadDataLine } from './load-data-text';

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

  test.each<[BulkValue]>([['a\0b'], ['\ud800'], [Number.NaN], [Infinity]])('is refused with %p in it', (value) => {
    expect(typeof value === 'string' && isStorableText(value)).toBe(false);
    expect(() => loadDataLine([value])).toThrow(BulkWriteRefused);
  });
});
