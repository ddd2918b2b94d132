import { DomainError, type RefusalKind } from '@app/kernel';

/** Where a character that no font can draw was found. */
export interface MissingGlyph {
  readonly character: string;
  /** Which part of the document it stands in, in Chinese, e.g. 主送机关. */
  readonly field: string;
  /** The text around it, shortened. */
  readonly text: string;
}

/** No font of the set can draw a character. The document is not made: a box in an official document is an error nobody sees. */
export class GlyphMissing extends DomainError {
  readonly code = 'documents.glyph-missing';
  readonly kind: RefusalKind = 'invalid';

  constructor(missing: MissingGlyph) {
    const codePoint = (missing.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super({ ...missing, codePoint: `U+${codePoint}` });
    this.message = `no font has ${missing.character} (U+${codePoint}) in ${missing.field}: ${missing.text}`;
  }
}

/** A value of the content cannot be set as it stands, e.g. a date that is no date. */
export class DocumentContentInvalid extends DomainError {
  readonly code = 'documents.content-invalid';
  readonly kind: RefusalKind = 'invalid';

  constructor(field: string, value: string) {
    super({ field, value });
    this.message = `${field} cannot be set: ${value}`;
  }
}

/** A font file is not there or is no font. */
export class FontUnusable extends DomainError {
  readonly code = 'documents.font-unusable';
  readonly kind: RefusalKind = 'invalid';

  constructor(path: string, cause: unknown) {
    super({ path }, { cause });
    this.message = `font cannot be used: ${path}`;
  }
}
