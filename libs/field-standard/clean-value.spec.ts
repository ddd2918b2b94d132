import fc from 'fast-check';
import { cleanValue, isBlankCode } from './clean-value';

describe('a value as the standard reads it', () => {
  it('is trimmed of every White_Space character of Unicode and the six zero-width ones, and of no other', () => {
    const blank = /[\p{White_Space}\u200b-\u200d\u2060\ufeff\u00ad]/u;
    const differing: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (isBlankCode(code) !== blank.test(String.fromCharCode(code))) differing.push(code);
    }
    expect(differing).toEqual([]);
  });

  test.each(['空', '无', '/', '-', '--', 'null', 'NULL', 'N/A', '测试', ''])(
    'is empty for the placeholder %j',
    (value) => {
      expect(cleanValue(value)).toBe('');
      expect(cleanValue(`\u3000\ufeff${value}\u200b\n`)).toBe('');
    },
  );

  test.each(['空调厂', '无锡', '//', '---', 'Null', 'n/a', 'N／A', '测试员', '0', '无。', '－', 'nu ll'])(
    'is kept when it only resembles a placeholder: %j',
    (value) => {
      expect(cleanValue(value)).toBe(value);
    },
  );

  it('is not changed within: full-width digits, inner space and case stay', () => {
    expect(cleanValue(' ２０２１ a B\t')).toBe('２０２１ a B');
  });

  it('is clean for good', () => {
    const characters = fc.constantFrom(...'空无/-nulNUA测试a运 \u3000\u200b\u00ad');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 6 }), (value) => {
        const cleaned = cleanValue(value.join(''));
        expect(cleanValue(cleaned)).toBe(cleaned);
      }),
      { numRuns: 1000 },
    );
  });
});
