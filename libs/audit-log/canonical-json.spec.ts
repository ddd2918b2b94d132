import { AuditEntryInvalid } from './audit-log.errors';
import { canonicalBytes, parseCanonical } from './canonical-json';

const sample =
  '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
  '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
const canonical =
  '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
  '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';

describe('canonical JSON', () => {
  test('of the example in RFC 8785 §3.2.2 is the RFC’s', () => {
    expect(Buffer.from(canonicalBytes(JSON.parse(sample))).toString()).toBe(canonical);
    expect(parseCanonical(Buffer.from(canonical))).toEqual(JSON.parse(sample));
    expect(parseCanonical(Buffer.from(sample))).toBeUndefined();
  });

  test('sorts names by UTF-16 units, as the example in RFC 8785 §3.2.3', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const bytes = canonicalBytes(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Buffer.from(bytes).toString()).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
  });

  test.each([
    ['names that look like numbers, sorted as text', '{"10":0,"9":0}', true],
    ['names that look like numbers, sorted as numbers', '{"9":0,"10":0}', false],
    ['names out of order', '{"b":0,"a":0}', false],
    ['names out of order in a list within', '{"a":[{"d":0,"c":0}]}', false],
    ['a name twice', '{"a":0,"a":0}', false],
    ['a blank', '{"a": 0}', false],
    ['half a character', '"\\ud800"', false],
    ['a backslash before what would be half a character', '"\\\\ud800"', true],
    ['a number with more digits than it needs', '[1.0]', false],
    ['a method’s name as a name', '{"toJSON":0}', true],
    ['nothing', 'null', true],
  ])('is told by its bytes: %s', (_, text, isCanonical) => {
    expect(parseCanonical(Buffer.from(text))).toEqual(isCanonical ? JSON.parse(text) : undefined);
  });

  test.each([
    ['nothing', undefined],
    ['a function', () => 0],
    ['no number', NaN],
    ['a number without end', Infinity],
    ['a number beyond JSON', 1n],
    ['half a character', '\ud800'],
  ])('does not say %s', (_, value) => {
    expect(() => canonicalBytes(value)).toThrow(AuditEntryInvalid);
  });

  test('leaves out what is undefined', () => {
    expect(Buffer.from(canonicalBytes({ b: undefined, a: '\\ud800' })).toString()).toBe('{"a":"\\\\ud800"}');
  });

  test.each([['ff'], ['22ff22'], ['']])('is not made of the bytes %s', (hex) => {
    expect(parseCanonical(Buffer.from(hex, 'hex'))).toBeUndefined();
  });

  test('nested deeper than can be followed is none, and nothing is thrown', () => {
    expect(parseCanonical(Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)))).toBeUndefined();
  });

  test('is the same whether the library comes as CommonJS or as an ES module', () => {
    jest.isolateModules(() => {
      const library = jest.requireActual('canonicalize');
      jest.doMock('canonicalize', () => ({ __esModule: true, default: library.default ?? library }));
      const isolated = jest.requireActual('./canonical-json');
      expect(isolated.canonicalBytes({ b: 1, a: 2 })).toEqual(canonicalBytes({ b: 1, a: 2 }));
    });
  });
});
