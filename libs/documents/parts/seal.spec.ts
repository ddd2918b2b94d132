import { mm } from '../layout/page-geometry';
import { openDocumentFonts } from '../type';
import { GlyphMissing } from '../documents.errors';
import { sealElements, type SealSettings } from './seal';

const fonts = openDocumentFonts();
const name = '运城市社会信用体系建设联席会议办公室';
const draw = (settings: SealSettings): ReturnType<typeof sealElements> => sealElements(settings, [300, 400], fonts);

describe('the seal', () => {
  it('consists of a rim of 42 mm, a star, and one outline a character of the name', () => {
    const [rim, ...rest] = draw({ configured: true, name });
    expect(rim).toMatchObject({ kind: 'ring', thickness: mm(1) });
    expect(rim?.kind === 'ring' ? 2 * rim.radius + rim.thickness : 0).toBeCloseTo(mm(42), 6);
    expect(rest).toHaveLength(1 + [...name].length);
  });

  it('says 样张 inside while it is not the office’s own', () => {
    const own = draw({ configured: true, name });
    const specimen = draw({ configured: false, name });
    expect(specimen).toHaveLength(own.length + 2);
    expect(specimen[0]).toMatchObject({ node: { alternative: `印章样张：${name}` } });
  });

  it.each([4, 8, 12, 18, 26])('spreads a name of %i characters evenly on both sides', (length) => {
    const glyphs = draw({ configured: true, name: '信'.repeat(length) }).slice(2);
    const turns = glyphs.map((glyph) => (glyph.kind === 'outline' ? Math.atan2(glyph.matrix[1], glyph.matrix[0]) : 0));
    expect(turns).toHaveLength(length);
    expect(turns[0]! + turns.at(-1)!).toBeCloseTo(0, 6);
    expect(Math.abs(turns[0]!)).toBeLessThanOrEqual((140 * Math.PI) / 180 + 1e-9);
  });

  it('uses the office’s own image only when configured', () => {
    const imagePng = Uint8Array.of(1);
    expect(draw({ configured: true, name, imagePng }).map((element) => element.kind)).toEqual(['picture']);
    expect(draw({ configured: false, name, imagePng }).map((element) => element.kind)).not.toContain('picture');
  });

  it('is not drawn with a character missing', () => {
    expect(() => draw({ configured: true, name: '\u{10fffd}办' })).toThrow(GlyphMissing);
  });
});
