/** GB 11714: the alphabet; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const X = ALPHABET.indexOf('X');
const HYPHEN = 0x2d;
const VALUES = valuesOf(ALPHABET);

/** Value by character code, small letters as capitals; -1 for an ASCII character outside the alphabet. */
export function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) {
    values[alphabet.charCodeAt(i)] = i;
    values[alphabet.toLowerCase().charCodeAt(i)] = i;
  }
  return values;
}

/**
 * Whether a text is an organisation code (GB 11714-1997): 8 characters and their check character, with or without the hyphen
 * between, not all zeros. Lower case is accepted.
 */
export function isOrganisationCode(text: string): boolean {
  const code = text.length === 10 && text.charCodeAt(8) === HYPHEN ? text.slice(0, 8) + text.slice(9) : text;
  return code.length === 9 && code !== '000000000' && hasOrganisationCheck(code, 0);
}

/** Whether the 8 characters from `from` are followed by their check character of GB 11714. */
export function hasOrganisationCheck(code: string, from: number): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const value = VALUES[code.charCodeAt(from + i)] ?? -1;
    if (value < 0) return false;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  const check = 11 - (sum % 11);
  const expected = check === 10 ? X : check === 11 ? 0 : check;
  return VALUES[code.charCodeAt(from + 8)] === expected;
}
