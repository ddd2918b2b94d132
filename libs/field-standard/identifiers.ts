import { isRealDay } from './dates';

/** GB 32100: the credit code's alphabet, without I O S V Z; a character's value is its place. */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 11714: the organisation code's alphabet. */
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_CHECKS = '10X98765432';
const FIRST_BIRTH_YEAR = 1800;

/** The department/category pairs a credit code may begin with (FIELDS.md). */
const LISTED_PAIRS: ReadonlySet<string> = new Set(
  (
    '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 ' +
    'A1 A9 N1 N2 N3 N9 Y1'
  ).split(' '),
);

const CREDIT_VALUES = valuesOf(CREDIT_ALPHABET);
const ORGANISATION_VALUES = valuesOf(ORGANISATION_ALPHABET);

/** Value by character code; -1 for a character outside the alphabet. */
function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}

function valueAt(values: Int8Array, text: string, place: number): number {
  return values[text.charCodeAt(place)] ?? -1;
}

/**
 * Whether a text is a unified social credit code (GB 32100-2015): 18 characters of the alphabet, a listed pair, right check
 * characters at 17 (GB 11714) and 18, not all zeros. Lower case is accepted.
 */
export function isCreditCode(text: string): boolean {
  if (text.length !== 18) return false;
  const code = text.toUpperCase();
  let sum = 0;
  let anyNonZero = false;
  for (let i = 0; i < 17; i++) {
    const value = valueAt(CREDIT_VALUES, code, i);
    if (value < 0) return false;
    if (value > 0) anyNonZero = true;
    sum += value * (CREDIT_WEIGHTS[i] ?? 0);
  }
  const check = (31 - (sum % 31)) % 31;
  if (valueAt(CREDIT_VALUES, code, 17) !== check || !anyNonZero) return false;
  return LISTED_PAIRS.has(code.slice(0, 2)) && hasOrganisationCheck(code, 8);
}

/** Whether a text is an organisation code (GB 11714-1997), with or without the hyphen before its check character. */
export function isOrganisationCode(text: string): boolean {
  const code = text.toUpperCase().replace(/^(.{8})-(.)$/, '$1$2');
  return code.length === 9 && code !== '000000000' && hasOrganisationCheck(code, 0);
}

/** Whether the 8 characters from `from` are followed by their check character. */
function hasOrganisationCheck(code: string, from: number): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const value = valueAt(ORGANISATION_VALUES, code, from + i);
    if (value < 0) return false;
    sum += value * (ORGANISATION_WEIGHTS[i] ?? 0);
  }
  const check = 11 - (sum % 11);
  const expected = check === 10 ? 'X' : check === 11 ? '0' : String(check);
  return code.charAt(from + 8) === expected;
}

/**
 * Whether a text is a citizen identity number (GB 11643-1999): 17 digits and the check character (x accepted), with a real
 * birth date in 1800 or later and not after `today` (`YYYY-MM-DD`).
 */
export function isCitizenId(text: string, today: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (CITIZEN_WEIGHTS[i] ?? 0);
  }
  if (text.charAt(17).toUpperCase() !== CITIZEN_CHECKS.charAt(sum % 11)) return false;
  const birth = text.slice(6, 14);
  const year = Number(birth.slice(0, 4));
  if (year < FIRST_BIRTH_YEAR || !isRealDay(year, Number(birth.slice(4, 6)), Number(birth.slice(6, 8)))) return false;
  return birth <= today.replaceAll('-', '');
}

/** Whether a text is a 15-digit business registration number (GS15-2006, ISO 7064 MOD 11,10). */
export function isRegistrationNumber(text: string): boolean {
  if (!/^\d{15}$/.test(text)) return false;
  let product = 10;
  for (let i = 0; i < 14; i++) {
    const sum = (product + Number(text.charAt(i))) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(text.charAt(14));
}
