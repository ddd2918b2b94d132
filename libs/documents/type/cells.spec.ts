import { GlyphMissing } from '../documents.errors';
import { cellsOf } from './cells';
import { openDocumentFonts } from './document-fonts';

const fonts = openDocumentFonts();
const style = { size: 16, tracking: 0 };
const set = (text: string): ReturnType<typeof cellsOf> =>
  cellsOf([{ text, role: 'body' }], style, { fonts, field: '主送机关' });
const faceOf = (char: string): string => set(char)[0]!.face.font.postscriptName;

describe('setting characters', () => {
  it('takes the role’s own face where it has the character', () => {
    expect(faceOf('绛')).toBe('FandolFang-Regular');
    expect(cellsOf([{ text: '绛', role: 'title' }], style, { fonts, field: '' })[0]!.face.font.postscriptName).toBe(
      'NotoSerifSC-Black',
    );
  });

  it.each(['喆', '堃', '²', '㎡', '䶮'])('falls back for a character that 仿宋 lacks: %s', (char) => {
    expect(faceOf(char)).toBe('NotoSerifSC-Regular');
  });

  it('falls back once more for a hanzi outside the basic plane', () => {
    expect(faceOf('𠮷')).toBe('RareHanKai-Regular');
  });

  it('sets quotation marks full-width', () => {
    expect(set('“双公示”').map((cell) => cell.advance)).toEqual([16, 16, 16, 16, 16]);
  });

  it('stops at a character no font has, naming it, its code point and where it stands', () => {
    const attempt = (): unknown => set('盐湖区公安局\u{10fffd}分局');
    expect(attempt).toThrow(GlyphMissing);
    try {
      attempt();
    } catch (error) {
      expect((error as GlyphMissing).details).toEqual({
        character: '\u{10fffd}',
        codePoint: 'U+10FFFD',
        field: '主送机关',
        text: '盐湖区公安局\u{10fffd}分局',
      });
    }
  });

  it('stops at a control character as well', () => {
    expect(() => set('公安\u0007局')).toThrow(GlyphMissing);
  });

  it('drops characters that have no picture and counts white space as one space', () => {
    expect(
      set('公\u200b安\ufeff局 \n\t办')
        .map((cell) => cell.char)
        .join(''),
    ).toBe('公安局 办');
  });
});
