import fc from 'fast-check';
import { widthOf } from '../type';
import { plainCells } from '../testing/plain-cells';
import { breakLines } from './line-breaking';
import { notAtEnd, notAtStart } from './punctuation';

function broken(text: string, width: number, first = width): string[] {
  const cells = plainCells(text);
  return breakLines(cells, { first, rest: width }).map((line) =>
    cells
      .slice(line.start, line.end)
      .map((cell) => cell.char)
      .join(''),
  );
}

const hanzi = '双公示数据报送合规率完整性考核通报县市区部门政务公开台账';

describe('line breaking', () => {
  it('fills a line with 28 full-width characters', () => {
    const lines = broken(hanzi.repeat(4), 28);
    expect(lines.slice(0, -1).every((line) => [...line].length === 28)).toBe(true);
  });

  it('leaves room for the indent on the first line only', () => {
    expect(broken(hanzi.repeat(2), 20, 18).map((line) => [...line].length)).toEqual([18, 20, 18]);
  });

  it('squeezes a single full stop into a full line', () => {
    expect(broken('一二三四五六七八九十。后文', 10)).toEqual(['一二三四五六七八九十。', '后文']);
  });

  it('moves a character down where two closing marks would start the next line', () => {
    expect(broken('一二三四五六七八九十”。后文', 10)).toEqual(['一二三四五六七八九', '十”。后文']);
  });

  it('does not leave an opening bracket at the end of a line', () => {
    expect(broken('一二三四五六七八九（十）', 10)).toEqual(['一二三四五六七八九', '（十）']);
  });

  it('keeps a number whole and with its measure', () => {
    expect(broken('一二三四五六七八九1386条', 10)).toEqual(['一二三四五六七八九', '1386条']);
    expect(broken('一二三四五六七八99.72分', 10)).toEqual(['一二三四五六七八', '99.72分']);
    expect(broken('一二三四五六七八第12名', 9.5)).toEqual(['一二三四五六七八', '第12名']);
  });

  it('does not part a dash of two characters', () => {
    expect(broken('一二三四五六七八九——十', 10)).toEqual(['一二三四五六七八', '九——十']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(broken('b94d27b9934d3e08a52e52d7', 5)).toEqual(['b94d27b993', '4d3e08a52e', '52d7']);
  });

  it('gives a lone last character company', () => {
    expect(broken('一二三四五六七八九十一二三四五六七八九十末。', 20)).toEqual([
      '一二三四五六七八九十一二三四五六七八九',
      '十末。',
    ]);
  });

  it('keeps every character, every line within the width, and no forbidden mark at either end', () => {
    const alphabet = [...'双公示县市区，。、；：）》”（《“1234567890.%aB '];
    const texts = fc
      .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 160 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 28 }), (text, width) => {
        const lines = broken(text, width);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(widthOf(plainCells(line.trimEnd()))).toBeLessThanOrEqual(width + 1.01);
        for (const [index, line] of lines.entries()) {
          // Only where the text consists of nothing but forbidden marks is there no lawful place to break.
          const breakable = [...line].some(
            (char, at, all) => at > 0 && !notAtStart.has(char) && !notAtEnd.has(all[at - 1]!),
          );
          if (index > 0 && breakable && !/[ (]/.test(text)) {
            const previous = lines[index - 1]!;
            const hadChoice = /[双公示县市区][双公示县市区]/.test(previous);
            if (hadChoice) expect(notAtStart.has([...line][0]!)).toBe(false);
            if (hadChoice) expect(notAtEnd.has([...previous].at(-1)!)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
