import { cellsOf } from './cells';
import type { DocumentFonts } from './document-fonts';

const STYLE = { size: 16, tracking: 0 };

/**
 * Makes sure that body text can be set, before somebody signs it: a document that cannot be made would keep its number. `texts` by the
 * part of the document they stand in, in Chinese. Throws `GlyphMissing`.
 */
export function requireGlyphs(texts: Readonly<Record<string, string>>, fonts: DocumentFonts): void {
  for (const [field, text] of Object.entries(texts)) cellsOf([{ text, role: 'body' }], STYLE, { fonts, field });
}
