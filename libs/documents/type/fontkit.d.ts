/** The part of fontkit we use; the package ships no types. */
declare module 'fontkit' {
  export interface Path {
    toSVG(): string;
  }
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: Path;
  }
  /** What PDFKit reads of a shaped glyph. */
  export interface LaidGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }
  export interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }
  export interface GlyphRun {
    readonly glyphs: readonly LaidGlyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): GlyphRun;
  }
  export function create(data: Uint8Array): Font;
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    /** PDFKit also takes an opened fontkit font, which saves parsing the file once per document. */
    registerFont(name: string, font: import('fontkit').Font): this;
  }
  interface TextOptions {
    /** Width of the characters in per cent (PDFKit 0.16 and later; not yet in its types). */
    horizontalScaling?: number;
  }
}
