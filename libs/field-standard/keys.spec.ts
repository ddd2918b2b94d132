import fc from 'fast-check';
import { boundedKey, codeKey, counterpartKey, nameKey } from './keys';

const text = fc.array(fc.constantFrom(...'运城张（）()〔〕【】Aaｂ1２ -\u3000\u00a0\u200b'), { maxLength: 12 });
const name = text.map((characters) => characters.join(''));

describe('the key of a name', () => {
  test.each([
    ['full-width brackets become half-width (domain-facts §6)', '山西（运城）公司', '山西(运城)公司'],
    ['〔〕 and 【】 are left as they are', '甲〔乙〕【丙】', '甲〔乙〕【丙】'],
    ['white space and zero-width characters go', '张\u3000三\u200b 李\u00a0四\ufeff', '张三李四'],
    ['letters become capitals, full-width ones too', 'ａbC公司', 'ABC公司'],
    ['nothing has an empty key', '', ''],
  ])('%s', (_rule, value, key) => {
    expect(nameKey(value)).toBe(key);
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(name, (value) => expect(nameKey(nameKey(value))).toBe(nameKey(value))),
      { numRuns: 500 },
    );
  });

  it('is what the steps give, also where nothing seems to need them', () => {
    const anything = fc.string({ unit: 'grapheme' });
    const steps = (value: string) =>
      value.normalize('NFKC').replace(/[\p{White_Space}\u200b-\u200d\u2060\ufeff\u00ad]/gu, '');
    fc.assert(
      fc.property(fc.oneof(name, anything), (value) => expect(nameKey(value)).toBe(steps(value).toUpperCase())),
      { numRuns: 1000 },
    );
  });
});

describe('the key of a counterpart', () => {
  it('is the credit code where there is one, whatever the name', () => {
    expect(counterpartKey('91140802mafTX7RCXB', '甲')).toBe(counterpartKey('９1140802MAFTX7RCXB', '乙'));
    expect(codeKey(' 91140802mafTX7RCXB')).toBe('91140802MAFTX7RCXB');
  });

  it('is the name where there is no code', () => {
    expect(counterpartKey('', '山西（运城）公司')).toBe(counterpartKey('', '山西(运城) 公司'));
    expect(counterpartKey('', '甲')).not.toBe(counterpartKey('', '乙'));
  });

  it('never takes a code and a name for the same', () => {
    fc.assert(
      fc.property(name, name, (code, other) => {
        fc.pre(code !== '');
        expect(counterpartKey(code, other)).not.toBe(counterpartKey('', code));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a key for an indexed column', () => {
  it('is unchanged up to 191 code units', () => {
    expect(boundedKey('运'.repeat(191))).toBe('运'.repeat(191));
  });

  it('of a longer one is its beginning and its SHA-256', () => {
    // SHA-256 of 192 times "a", by coreutils sha256sum.
    const digest = '7cee24628d290c16183532716cc5a8a889bc951b4b0a1507c32b8e29cee01052';
    expect(boundedKey('a'.repeat(192))).toBe(`${'a'.repeat(100)}#sha256:${digest}`);
  });

  it('differs for long keys that differ at the end only', () => {
    expect(boundedKey(`${'a'.repeat(300)}1`)).not.toBe(boundedKey(`${'a'.repeat(300)}2`));
  });

  it('never ends in half a character', () => {
    const key = boundedKey(`a${'𠮷'.repeat(150)}`);
    expect(key.slice(0, key.indexOf('#'))).toBe(`a${'𠮷'.repeat(49)}`);
  });

  it('always fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (key) => boundedKey(key).length <= 191),
      { numRuns: 300 },
    );
  });
});
