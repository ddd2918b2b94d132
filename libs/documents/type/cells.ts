import { GlyphMissing } from '../documents.errors';
import type { DocumentFonts, FontRole } from './document-fonts';
import type { Typeface } from './typeface';

/** A stretch of text in one face. */
export interface Span {
  readonly text: string;
  readonly role: FontRole;
}

/** How text is set: size in points, extra space after every character in points. */
export interface TypeStyle {
  readonly size: number;
  readonly tracking: number;
}

/** What text is set with: the fonts, and the name of the part of the document for error messages. */
export interface Setting {
  readonly fonts: DocumentFonts;
  readonly field: string;
}

/** One character, the face that draws it, and the width it takes in points, tracking included. */
export interface Cell {
  readonly char: string;
  readonly face: Typeface;
  readonly advance: number;
}

// Default-ignorable characters have no picture of their own: joiners, byte order marks, variation selectors.
const ignorable = /[\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]|[\u{E0100}-\u{E01EF}]/gu;

// Control and private-use characters have no agreed picture, even if a font happens to hold one.
const unprintable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/**
 * Text as measured characters; each in the first face of its role's chain that has it (spec: never a box).
 * White space of any kind counts as one space, except the ideographic space, which is kept. Throws `GlyphMissing`.
 */
export function cellsOf(spans: readonly Span[], style: TypeStyle, setting: Setting): Cell[] {
  return spans.flatMap((span) => {
    const text = span.text.replace(ignorable, '').replace(/[^\S\u3000]+/gu, ' ');
    return [...text].map((char) => cellOf(char, span, { style, setting }));
  });
}

function cellOf(char: string, span: Span, how: { style: TypeStyle; setting: Setting }): Cell {
  const drawn = drawnBy(how.setting.fonts[span.role], char);
  if (drawn === null)
    throw new GlyphMissing({ character: char, field: how.setting.field, text: excerpt(span.text, char) });
  return { char, face: drawn.face, advance: drawn.em * how.style.size + how.style.tracking };
}

interface Drawn {
  readonly face: Typeface;
  /** Advance width in em. */
  readonly em: number;
}

// A bulletin asks the same few hundred characters ten thousand times.
const known = new WeakMap<readonly Typeface[], Map<string, Drawn | null>>();

function drawnBy(chain: readonly Typeface[], char: string): Drawn | null {
  const ofChain = known.get(chain) ?? new Map<string, Drawn | null>();
  known.set(chain, ofChain);
  const before = ofChain.get(char);
  if (before !== undefined) return before;
  const codePoint = char.codePointAt(0) ?? 0;
  const face = unprintable.test(char) ? undefined : chain.find((candidate) => candidate.has(codePoint));
  const found = face === undefined ? null : { face, em: face.advance(codePoint) };
  ofChain.set(char, found);
  return found;
}

function excerpt(text: string, char: string): string {
  const characters = [...text];
  const at = characters.indexOf(char);
  return characters.slice(Math.max(0, at - 8), at + 9).join('');
}

/** Width of a stretch of cells in points. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.advance, 0);
}
