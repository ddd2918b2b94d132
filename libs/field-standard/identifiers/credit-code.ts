import { hasOrganisationCheck, valuesOf } from './organisation-code';

/** GB 32100: the alphabet, without I O S V Z; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE = ALPHABET.length;
const LENGTH = 18;
/** 3^i mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const VALUES = valuesOf(ALPHABET);
const ORGANISATION_FROM = 8;

/** The department/category pairs a code may begin with (FIELDS.md). */
const PAIRS =
  '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1';
const LISTED_PAIRS: ReadonlySet<number> = new Set(
  PAIRS.split(' ').map((pair) => ALPHABET.indexOf(pair.charAt(0)) * BASE + ALPHABET.indexOf(pair.charAt(1))),
);

/** The first thing found wrong with a credit code; `organisation-check` is position 17, `check` position 18. */
export type CreditCodeFault = 'length' | 'character' | 'zeros' | 'pair' | 'organisation-check' | 'check';

/**
 * What keeps a text from being a unified social credit code (GB 32100-2015): 18 characters of the alphabet, not all zeros, a
 * listed pair, right check characters at 17 (GB 11714) and 18. Null if nothing does. Lower case is accepted.
 */
export function creditCodeFault(text: string): CreditCodeFault | null {
  if (text.length !== LENGTH) return 'length';
  let sum = 0;
  let any = 0;
  for (let i = 0; i < LENGTH - 1; i++) {
    const value = valueAt(text, i);
    if (value < 0) return 'character';
    any |= value;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  const last = valueAt(text, LENGTH - 1);
  if (last < 0) return 'character';
  if ((any | last) === 0) return 'zeros';
  if (!LISTED_PAIRS.has(valueAt(text, 0) * BASE + valueAt(text, 1))) return 'pair';
  if (!hasOrganisationCheck(text, ORGANISATION_FROM)) return 'organisation-check';
  return last === (BASE - (sum % BASE)) % BASE ? null : 'check';
}

/** Whether a text is a unified social credit code. Nothing says that it was ever issued. */
export function isCreditCode(text: string): boolean {
  return creditCodeFault(text) === null;
}

function valueAt(text: string, place: number): number {
  return VALUES[text.charCodeAt(place)] ?? -1;
}
