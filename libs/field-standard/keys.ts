import { createHash } from 'node:crypto';
import { withoutBlank } from './clean-value';

/** Fits a utf8mb4 column under an index of 767 bytes. */
const LONGEST_KEY = 191;
const KEPT_OF_LONG_KEY = 100;
const FIRST_OF_PAIR = 0xd800;
const LAST_OF_PAIR = 0xdbff;

/** The key under which a name is compared: NFKC, no white space, capitals; 〔〕 and 【】 stay as they are. */
export function nameKey(value: string): string {
  return isOwnKey(value) ? value : withoutBlank(value.normalize('NFKC')).toUpperCase();
}

/** The key under which a credit code is compared; made like a name's. */
export function codeKey(value: string): string {
  return nameKey(value);
}

/** The credit code's key if there is a code, otherwise the name's; marked, so that the two never compare equal. */
export function counterpartKey(code: string, name: string): string {
  return code === '' ? `name:${nameKey(name)}` : `code:${codeKey(code)}`;
}

/**
 * The key itself, or for a key too long for an indexed column (over 191 code units) its first 100 and its SHA-256: fits, and
 * compares the same. Such keys come from records that break the length rule; were they cut, two of them could become one.
 */
export function boundedKey(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  return `${beginningOf(key)}#sha256:${createHash('sha256').update(key, 'utf8').digest('hex')}`;
}

/** The first 100 code units, or 99 where the 100th is half a character, which no database would store. */
function beginningOf(key: string): string {
  const last = key.charCodeAt(KEPT_OF_LONG_KEY - 1);
  const isHalf = last >= FIRST_OF_PAIR && last <= LAST_OF_PAIR;
  return key.slice(0, isHalf ? KEPT_OF_LONG_KEY - 1 : KEPT_OF_LONG_KEY);
}

/** Whether all is unified ideographs, printable ASCII without small letters: NFKC and the rest change nothing in them. */
function isOwnKey(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (code <= 0x20 || code >= 0x7f || (code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
}
