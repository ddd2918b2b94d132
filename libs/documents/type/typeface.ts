import { readFileSync } from 'node:fs';
import { create, type Font, type GlyphRun, type LaidGlyph } from 'fontkit';
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
  // What is asked of every character of every document is asked of the file once.
  const drawable = remembered((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const { unitsPerEm } = font;
  const glyphOf = remembered((codePoint) => plainGlyph(font, codePoint));
  font.layout = (text) => unshapedRun(glyphOf, text);
  return {
    key,
    font,
    advance: (codePoint) => glyphOf(codePoint).advanceWidth / unitsPerEm,
    has: drawable,
    outline: (codePoint) => ({
      path: font.glyphForCodePoint(codePoint).path.toSVG(),
      unitsPerEm,
    }),
  };
}

function remembered<T>(find: (codePoint: number) => T): (codePoint: number) => T {
  const known = new Map<number, T>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const found = find(codePoint);
    known.set(codePoint, found);
    return found;
  };
}

/** A description of our own: fontkit's remember the code point of their first use, and a document would depend on earlier ones. */
function plainGlyph(font: Font, codePoint: number): LaidGlyph {
  const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
  return { id, advanceWidth, codePoints: [codePoint] };
}

/** One glyph a character, no kerning or ligatures: both would pull the characters off the grid. */
function unshapedRun(glyphOf: (codePoint: number) => LaidGlyph, text: string): GlyphRun {
  const glyphs = [...text].map((character) => glyphOf(character.codePointAt(0) ?? 0));
  const positions = glyphs.map((glyph) => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + position.xAdvance, 0);
    },
  };
}
