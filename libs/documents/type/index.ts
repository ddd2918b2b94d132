export { type Cell, cellsOf, type Setting, type Span, type TypeStyle, widthOf } from './cells';
export { type DocumentFonts, type FontOptions, type FontRole, openDocumentFonts } from './document-fonts';
export { openTypeface, type Typeface } from './typeface';
