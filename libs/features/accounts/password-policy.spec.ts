import fc from 'fast-check';
import { isExpired, isTooLong, normalisePassword, PASSWORD_RULES, passwordFaults } from './password-policy';

const OWNER = { signInName: 'wangfang', displayName: '王芳' };
const dengbao = (password: string) => passwordFaults(normalisePassword(password), PASSWORD_RULES.dengbao, OWNER);
const asvs = (password: string) => passwordFaults(normalisePassword(password), PASSWORD_RULES.asvs, OWNER);
const CHINESE_SENTENCE = '春眠不觉晓处处闻啼鸟夜来风雨声花落知多少'.repeat(4).slice(0, 64);

describe('A new password under the 等保 setting', () => {
  test.each(['Tq7#mvLp2x', 'river-Stone-42', '晨雾Ab3过桥去看山河', CHINESE_SENTENCE])('%s is good', (password) => {
    expect(dengbao(password)).toEqual([]);
  });

  test('needs ten characters of three classes, or twenty of any', () => {
    expect(dengbao('Tq7#mvLp2')).toEqual(['too-short']);
    expect(dengbao('tqxmvlpkzb')).toEqual(['too-simple']);
    expect(dengbao('tq7mvlpkzb')).toEqual(['too-simple']);
    expect(dengbao('tqxmvlpkzbtqxmvlpkzb')).toEqual([]);
  });

  test.each(['Wangfang#2021', 'x9-gnafgnaw-Q', '王芳的口令Ab12'])('does not hold its owner’s name: %s', (password) => {
    expect(dengbao(password)).toContain('holds-name');
  });

  test.each(['Yuncheng#8812', '运城Qa-8812xyz', 'Ab-140800-xy'])('does not hold the office: %s', (password) => {
    expect(dengbao(password)).toContain('holds-context');
  });

  test.each([
    'Password123!',
    'P@ssw0rd2021',
    'Admin@123456',
    '1qaz2wsx3EDC',
    'Qwertyuiop1!',
    'Abcdefgh12!',
    'Woaini5201314!',
    'Zhangsan@123',
    'Aa1!Aa1!Aa1!',
    'Welcome2021.',
  ])('is not one that everybody tries: %s', (password) => {
    expect(dengbao(password)).toContain('common');
  });

  test('is due for replacement after 90 days', () => {
    const changed = new Date('2021-08-01T00:00:00Z');
    expect(isExpired(changed, new Date('2021-10-29T23:59:59Z'), PASSWORD_RULES.dengbao)).toBe(false);
    expect(isExpired(changed, new Date('2021-10-30T00:00:00Z'), PASSWORD_RULES.dengbao)).toBe(true);
    expect(isExpired(null, changed, PASSWORD_RULES.dengbao)).toBe(false);
  });
});

describe('A new password under the ASVS setting', () => {
  test('needs twelve characters of any kind', () => {
    expect(asvs('tqxmvlpkzbrs')).toEqual([]);
    expect(asvs('tqxmvlpkzbr')).toEqual(['too-short']);
  });

  test('is not one that everybody tries either', () => {
    expect(asvs('password1234')).toContain('common');
    expect(asvs('123456789012')).toContain('common');
  });

  test('never expires', () => {
    expect(isExpired(new Date(0), new Date('2021-10-08'), PASSWORD_RULES.asvs)).toBe(false);
  });
});

describe('A password of any setting', () => {
  test('is the same composed or decomposed, in full or half width', () => {
    expect(normalisePassword('é')).toBe(normalisePassword('e\u0301'));
    expect(normalisePassword('Ｑ９＃')).toBe('Q9#');
  });

  test('is neither cut nor trimmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '王', '9', '#'), maxLength: 128 }), (text) => {
        expect(normalisePassword(text)).toBe(text);
      }),
    );
  });

  test('has at most 128 characters, counted as people count them', () => {
    expect(isTooLong('王'.repeat(128))).toBe(false);
    expect(isTooLong('😀'.repeat(128))).toBe(false);
    expect(isTooLong('a'.repeat(129))).toBe(true);
    // One character that normalisation turns into eighteen.
    expect(isTooLong('\ufdfa'.repeat(8))).toBe(true);
    expect(isTooLong('a'.repeat(1_000_000))).toBe(true);
    expect(dengbao('Tq7#'.repeat(33))).toContain('too-long');
  });

  test('holds nothing that cannot be typed', () => {
    expect(dengbao('Tq7#mvLp2x\u0000')).toContain('unprintable');
    expect(dengbao('Tq7#mvLp2x\ud800')).toContain('unprintable');
  });
});
