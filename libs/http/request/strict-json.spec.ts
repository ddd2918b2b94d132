import * as fc from 'fast-check';
import { BodyMalformed, RequestInvalid } from '../problems/edge.errors';
import { FORBIDDEN_NAMES } from './forbidden-names';
import { parseStrictJson } from './strict-json';

const read = (text: string | Uint8Array) => parseStrictJson(typeof text === 'string' ? Buffer.from(text) : text);

function refusalOf(text: string | Uint8Array): unknown {
  try {
    read(text);
  } catch (error) {
    if (error instanceof RequestInvalid) return error.errors;
    if (error instanceof BodyMalformed) return 'malformed';
    throw error;
  }
  return 'taken';
}

describe('a JSON body', () => {
  it('is what JSON.parse makes of it, where nothing in it is ambiguous', () => {
    const key = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => !FORBIDDEN_NAMES.has(name));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.maxSafeInteger(),
        fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e15, max: 1e15 }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree), fc.nat(2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never fails in another way, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void refusalOf(bytes)));
    fc.assert(fc.property(fc.stringMatching(/^[{}[\]":,\\0-9a-z. -]{0,40}$/), (text) => void refusalOf(text)));
  });

  it.each([
    ['no JSON', '{"a":}'],
    ['two values', '{}{}'],
    ['a comment', '{/* */}'],
    ['a byte order mark', '\ufeff{}'],
    ['100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['17 levels', '{"a":'.repeat(17) + '1' + '}'.repeat(17)],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('of %s is malformed', (_, text) => {
    expect(refusalOf(text)).toBe('malformed');
  });

  it('of 16 levels is taken', () => {
    expect(refusalOf('{"a":'.repeat(16) + '1' + '}'.repeat(16))).toBe('taken');
  });

  it.each([
    ['a list', '[]', ''],
    ['a text', '"a"', ''],
    ['null', 'null', ''],
    ['a name twice', '{"unitId":1,"unitId":2}', 'unitId'],
    ['a name twice, once escaped', String.raw`{"a":1,"\u0061":2}`, 'a'],
    ['a name twice in a part', '{"items":[{"n":1},{"n":1,"n":2}]}', 'items[1].n'],
    ['__proto__', '{"a":{"__proto__":{"x":1}}}', 'a.__proto__'],
    ['an escaped __proto__', String.raw`{"\u005f_proto__":1}`, '__proto__'],
    ['constructor', '{"constructor":{"prototype":{"x":1}}}', 'constructor'],
    ['a whole number that would be rounded', '{"id":9007199254740993}', 'id'],
    ['a number beyond all', '{"a":[1,1e309]}', 'a[1]'],
  ])('with %s is refused at its place', (_, text, field) => {
    expect(refusalOf(text)).toMatchObject([{ field }]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
    '{"a":{"b":1},"b":2}',
    '{"a":[{"b":1},{"b":2}]}',
    '{"a":"b","b":"a"}',
    '{"a":["b","b"],"b":1}',
  ])('may repeat %s, which is no name twice', (text) => {
    expect(refusalOf(text)).toBe('taken');
  });
});
