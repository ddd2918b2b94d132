export { type Cell, cellsOf, type Setting, type Span, widthOf } from './cells';
export { type DocumentFonts, type FontOptions, type FontRole, openDocumentFonts } from './document-fonts';
export { requireGlyphs } from './require-glyphs';
export { type Typeface } from './typeface';
