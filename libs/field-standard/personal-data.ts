/** What a text for the public may not hold of a natural person. */
export type PersonalDataKind = 'identity-number' | 'telephone' | 'address';

/** Eighteen characters or, before 2000, fifteen; whatever check digit somebody has mistyped. */
const IDENTITY = /(?<!\d)(?:[1-9]\d{16}[\dXx]|[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?![\dXx])/;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
/** A door, not a place of office: a room, an entrance, a house of a village. */
const DOOR = /\d+(?:号楼|栋|幢|单元|室)|(?:村|屯|组)\d+号/;
/** How numbers are written to be read in groups. */
const BETWEEN_DIGITS = /(?<=\d)[\s\-－—·.]{1,2}(?=[\dXx])/g;

/** What a text holds of a natural person, however its digits are written; null where nothing is recognised. Names are not. */
export function personalDataIn(text: string): PersonalDataKind | null {
  const plain = text.normalize('NFKC');
  const joined = plain.replaceAll(BETWEEN_DIGITS, '');
  if (IDENTITY.test(plain) || IDENTITY.test(joined)) return 'identity-number';
  if (MOBILE.test(plain) || MOBILE.test(joined)) return 'telephone';
  return DOOR.test(plain) ? 'address' : null;
}
