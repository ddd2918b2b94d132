import fc from 'fast-check';
import { shapeTitle } from './title-shaping';

const phrases = (...texts: string[]): { text: string; width: number }[] =>
  texts.map((text) => ({ text, width: [...text].length }));

describe('title shaping', () => {
  it('leaves a short title on one line', () => {
    expect(shapeTitle(phrases('关于建议', '对平陆县', '进行约谈', '的报告'), 20)).toEqual([
      '关于建议对平陆县进行约谈的报告',
    ]);
  });

  it('sets the bulletin as a falling trapezoid and breaks only between phrases', () => {
    const title = phrases(
      '运城市社会信用体系建设联席会议办公室',
      '关于2021年8月份',
      '政务公开',
      '“双公示”',
      '指标',
      '考核',
      '情况的通报',
    );
    const lengths = shapeTitle(title, 20.1).map((line) => [...line].length);
    expect(lengths).toHaveLength(3);
    expect([...lengths].sort((left, right) => right - left)).toEqual(lengths);
    expect(shapeTitle(title, 20.1)[0]).toBe('运城市社会信用体系建设联席会议办公室');
  });

  it('prefers a lozenge to an hourglass', () => {
    const lengths = shapeTitle(phrases('一二三四', '五六', '七八九十', '一二', '三四五六'), 8).map(
      (line) => [...line].length,
    );
    const isHourglass = lengths.length === 3 && lengths[1]! < lengths[0]! && lengths[1]! < lengths[2]!;
    expect(isHourglass).toBe(false);
  });

  it('avoids a last line of one or two characters', () => {
    const lines = shapeTitle(phrases(...'关于二零二一年九月份双公示考核的函'), 16);
    expect([...lines.at(-1)!].length).toBeGreaterThan(5);
  });

  it('loses nothing and never exceeds the line', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('双', '公', '示') }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const lines = shapeTitle(phrases(...parts), 20);
        expect(lines.join('')).toBe(parts.join(''));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 200 },
    );
  });
});
