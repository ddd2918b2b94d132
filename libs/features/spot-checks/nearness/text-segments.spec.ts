import * as fc from 'fast-check';
import { textSegments } from './text-segments';

/** `[-ledger only-]` and `{+platform only+}`, the rest common. */
const shown = (ledger: string, platform: string) =>
  textSegments(ledger, platform)
    .map(({ in: side, text }) => (side === 'both' ? text : side === 'ledger' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('two texts side by side', () => {
  test.each([
    ['运临审许决(2021)256', '运临审许决(2021)257', '运临审许决(2021)25[-6-]{+7+}'],
    ['运临审许决(2021)256', '运临审许决(2021)265', '运临审许决(2021)2[-56-]{+65+}'],
    ['运临审许字(2021)256', '运临审许(2021)256', '运临审许[-字-](2021)256'],
    ['运城市河东机械有限公司', '运城市河东机械制造有限公司', '运城市河东机械{+制造+}有限公司'],
    ['运绛人社罚字20210176', '运绛人社罚字(2021)176', '运绛人社罚字{+(+}2021[-0-]{+)+}176'],
    ['𠮷野家', '吉野家', '[-𠮷-]{+吉+}野家'],
    ['张伟', '李强', '[-张伟-]{+李强+}'],
    ['', '甲', '{+甲+}'],
    ['甲', '甲', '甲'],
  ])('%s and %s are shown as %s', (ledger, platform, expected) => {
    expect(shown(ledger, platform)).toBe(expected);
  });

  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '𠮷', '('), maxLength: 12 });
  const joined = (ledger: string, platform: string, side: 'ledger' | 'platform') =>
    textSegments(ledger, platform)
      .filter((segment) => segment.in === 'both' || segment.in === side)
      .map((segment) => segment.text)
      .join('');

  test('the pieces make up both texts again, with none empty and no two of a kind in a row', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(joined(a, b, 'ledger')).toBe(a);
        expect(joined(a, b, 'platform')).toBe(b);
        const segments = textSegments(a, b);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
        expect(segments.every((segment, i) => segment.in !== segments[i + 1]?.in)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a character of two code units is never torn', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const segment of textSegments(a, b)) expect(Buffer.from(segment.text).toString()).toBe(segment.text);
      }),
    );
  });

  test('very long texts are replaced as a whole instead of aligned', () => {
    expect(textSegments(`甲${'12'.repeat(400)}乙`, `丙${'12'.repeat(400)}丁`)).toHaveLength(2);
  });
});
