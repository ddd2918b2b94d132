import { readFileSync } from 'node:fs';
import { create, type Font, type GlyphRun } from 'fontkit';
import { FontUnusable } from '../documents.errors';

/** An opened font file: what it can draw, how wide, and as which outline. */
export interface Typeface {
  /** Key under which the font is known inside one document; unique per file. */
  readonly key: string;
  readonly font: Font;
  has(codePoint: number): boolean;
  /** Advance width in em. */
  advance(codePoint: number): number;
  /** The glyph as an SVG path in font units, y upwards, with the units per em to scale by. */
  outline(codePoint: number): { readonly path: string; readonly unitsPerEm: number };
}

const opened = new Map<string, Typeface>();

/**
 * Opens a font file, once per process and path: parsing a Chinese font costs up to 200 ms, a document afterwards 1–3 ms a page.
 * Throws `FontUnusable`.
 */
export function openTypeface(path: string): Typeface {
  const known = opened.get(path);
  if (known) return known;
  const face = typefaceOf(readFont(path), `face${opened.size}`);
  opened.set(path, face);
  return face;
}

function readFont(path: string): Font {
  try {
    return create(readFileSync(path));
  } catch (cause) {
    throw new FontUnusable(path, cause);
  }
}

function typefaceOf(font: Font, key: string): Typeface {
  const advances = new Map<number, number>();
  const advance = (codePoint: number): number => {
    const known = advances.get(codePoint);
    if (known !== undefined) return known;
    const width = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    advances.set(codePoint, width);
    return width;
  };
  font.layout = (text) => unshapedRun(font, text);
  return {
    key,
    font,
    advance,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    outline: (codePoint) => ({
      path: font.glyphForCodePoint(codePoint).path.toSVG(),
      unitsPerEm: font.unitsPerEm,
    }),
  };
}

/**
 * One glyph a character, no kerning or ligatures: both would pull the characters off the grid. The glyph descriptions are fresh
 * objects because fontkit's own remember the code point of their first use, which would make a document depend on earlier ones.
 */
function unshapedRun(font: Font, text: string): GlyphRun {
  const glyphs = [...text].map((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    return { id, advanceWidth, codePoints: [codePoint] };
  });
  const positions = glyphs.map((glyph) => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + position.xAdvance, 0);
    },
  };
}
