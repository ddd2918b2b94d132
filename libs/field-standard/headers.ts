import { trimBlank } from './clean-value';
import { type RecordKind, recordStandard } from './standard';

const INDEXES: Readonly<Record<RecordKind, ReadonlyMap<string, number>>> = {
  permit: indexOf('permit'),
  penalty: indexOf('penalty'),
};

/** A header as it is compared: NFKC, trimmed, Latin letters in capitals (FIELDS.md, FORMATS "Headers"). */
export function normaliseHeader(text: string): string {
  return trimBlank(text.normalize('NFKC')).toUpperCase();
}

/** Places of the standard's fields by normalised header: the Chinese names and the column codes. */
export function headerIndex(kind: RecordKind): ReadonlyMap<string, number> {
  return INDEXES[kind];
}

function indexOf(kind: RecordKind): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  recordStandard(kind).fields.forEach(({ name, code }, place) => {
    for (const header of [name, code]) index.set(normaliseHeader(header), place);
  });
  return index;
}
