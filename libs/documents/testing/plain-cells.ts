import type { Cell, Typeface } from '../type';

const face: Typeface = {
  key: 'plain',
  font: {
    postscriptName: 'Plain',
    unitsPerEm: 1000,
    hasGlyphForCodePoint: () => true,
    glyphForCodePoint: (id) => ({ id, advanceWidth: 1000, path: { toSVG: () => '' } }),
    layout: () => ({ glyphs: [], positions: [], advanceWidth: 0 }),
  },
  has: () => true,
  advance: () => 1,
  outline: () => ({ path: '', unitsPerEm: 1000 }),
};

/** Cells without a font: hanzi and full-width marks one unit wide, everything Latin half a unit. */
export function plainCells(text: string): Cell[] {
  return [...text].map((char) => ({ char, face, advance: /[\u0020-\u007e]/.test(char) ? 0.5 : 1 }));
}
