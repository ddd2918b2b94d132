import { createHash } from 'node:crypto';
import { withoutBlank } from './clean-value';

/** Looks behind so that a long run of brackets is tried once, not from each of its places. */
const BRACKETED_YEAR = /(?<![〔［[【（(﹝〖{｛])[〔［[【（(﹝〖{｛]+(\d{4})[〕］\]】）)﹞〗}｝]+/g;
/** A run of digits, or a bracketed year, which keeps its zeros. */
const DIGITS = /\(\d{4}\)|\d+/g;
const DASHES = /[－—–‐‑−]/g;
const LONGEST_KEY = 191;
const KEPT_OF_LONG_KEY = 100;

/**
 * The key under which a document number is compared (FIELDS.md "Keys"), of a cleaned value: the steps in the order given
 * there, so that 运临审许决［2021］第0256 号 and 运临审许决〔2021〕256号 are one.
 */
export function documentKey(value: string): string {
  if (value === '') return '';
  return withoutBlank(value.normalize('NFKC'))
    .replace(BRACKETED_YEAR, '($1)')
    .replace(/第(?=\d)/g, '')
    .replace(/号$/, '')
    .replace(DIGITS, (run) => (run.startsWith('(') ? run : withoutLeadingZeros(run)))
    .replace(DASHES, '-')
    .toUpperCase();
}

/** The key under which a name is compared: NFKC, no white space, capitals; 〔〕 and 【】 stay as they are. */
export function nameKey(value: string): string {
  return value === '' ? '' : withoutBlank(value.normalize('NFKC')).toUpperCase();
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
 * The key itself, or for a key too long for an indexed column its beginning and its SHA-256, which compares the same. Such
 * keys come from records that break the length rule; they must not be cut, or two of them could become one.
 */
export function boundedKey(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  return `${key.slice(0, KEPT_OF_LONG_KEY)}#sha256:${createHash('sha256').update(key, 'utf8').digest('hex')}`;
}

function withoutLeadingZeros(run: string): string {
  let start = 0;
  while (start < run.length - 1 && run.charCodeAt(start) === 0x30) start++;
  return run.slice(start);
}
