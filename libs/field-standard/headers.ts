import { trimBlank } from './clean-value';
import { type RecordKind, recordStandard } from './standard';

/** A header as it is compared: NFKC, trimmed, Latin letters in capitals (FIELDS.md, FORMATS "Headers"). */
export function normaliseHeader(text: string): string {
  return trimBlank(text.normalize('NFKC')).toUpperCase();
}

/** Places of the standard's fields by normalised header: the Chinese names and the column codes. */
export function headerIndex(kind: RecordKind): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  recordStandard(kind).fields.forEach((field, place) => {
    index.set(normaliseHeader(field.name), place);
    index.set(normaliseHeader(field.code), place);
  });
  return index;
}
