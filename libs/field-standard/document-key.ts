import { withoutBlank } from './clean-value';

/** Looks behind so that a long run of brackets is tried once, not from each of its places. */
const BRACKETED_YEAR = /(?<![〔［[【（(﹝〖{｛])[〔［[【（(﹝〖{｛]+(\d{4})[〕］\]】）)﹞〗}｝]+/g;
/** A run of digits, or a bracketed year, which keeps its zeros. */
const DIGITS = /\(\d{4}\)|\d+/g;
const DASHES = /[－—–‐‑−]/g;

/**
 * The key under which a document number is compared (FIELDS.md "Keys"), of a cleaned value: the steps in the order given
 * there, so that 运临审许决［2021］第0256 号 and 运临审许决〔2021〕256号 are one. 字, often left out, stays: such near matches are
 * proposed to a person. Not idempotent: of 号号 one is removed each time.
 */
export function documentKey(value: string): string {
  return value === '' ? '' : (plainDocumentKey(value) ?? steppedDocumentKey(value));
}

/** The definition, step by step. Exported for the proof that `plainDocumentKey` agrees with it. */
export function steppedDocumentKey(value: string): string {
  return withoutBlank(value.normalize('NFKC'))
    .replace(BRACKETED_YEAR, '($1)')
    .replace(/第(?=\d)/g, '')
    .replace(/号$/, '')
    .replace(DIGITS, (run) => (run.startsWith('(') ? run : withoutLeadingZeros(run)))
    .replace(DASHES, '-')
    .toUpperCase();
}

function withoutLeadingZeros(run: string): string {
  let start = 0;
  while (start < run.length - 1 && run.charCodeAt(start) === ZERO) start++;
  return run.slice(start);
}

const ZERO = 0x30;
const NINE = 0x39;
const OPEN = '(';
const CLOSE = ')';
const NUMBER_SIGN = '号'.charCodeAt(0);
const ORDINAL_SIGN = '第'.charCodeAt(0);
const YEAR_DIGITS = 4;

/** What `plainDocumentKey` does with a character, by code unit; it gives up where it does not know. */
const UNKNOWN = 0;
const KEPT = 1;
const DIGIT = 2;
const OPENING = 3;
const CLOSING = 4;
const ORDINAL = 5;
const ROLES = roles();

function roles(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(UNKNOWN);
  // Unified ideographs have neither a compatibility form nor a capital.
  table.fill(KEPT, 0x4e00, 0x9fff + 1);
  table.fill(KEPT, 'A'.charCodeAt(0), 'Z'.charCodeAt(0) + 1);
  table['-'.charCodeAt(0)] = KEPT;
  table.fill(DIGIT, ZERO, NINE + 1);
  for (const bracket of '〔[【(〖{') table[bracket.charCodeAt(0)] = OPENING;
  for (const bracket of '〕]】)〗}') table[bracket.charCodeAt(0)] = CLOSING;
  table[ORDINAL_SIGN] = ORDINAL;
  return table;
}

/**
 * The same key in one pass for numbers of the usual form (Chinese characters, capitals, digits, hyphens, each year in one
 * pair of brackets); null for any other, which has to go step by step.
 */
export function plainDocumentKey(value: string): string | null {
  const end = value.charCodeAt(value.length - 1) === NUMBER_SIGN ? value.length - 1 : value.length;
  let key = '';
  let from = 0;
  for (let i = 0; i < end; i++) {
    const role = ROLES[value.charCodeAt(i)];
    if (role === KEPT) continue;
    if (role === DIGIT) {
      const last = lastOfRun(value, i);
      const first = firstSignificant(value, i, last);
      if (first > i) {
        key += value.slice(from, i);
        from = first;
      }
      i = last;
    } else if (role === ORDINAL) {
      if (ROLES[value.charCodeAt(i + 1)] !== DIGIT) continue;
      // Without it, digits on both sides become one run.
      if (ROLES[value.charCodeAt(i - 1)] === DIGIT) return null;
      key += value.slice(from, i);
      from = i + 1;
    } else if (role === OPENING && isYearAlone(value, i)) {
      key += value.slice(from, i) + OPEN + value.slice(i + 1, i + 1 + YEAR_DIGITS) + CLOSE;
      i += YEAR_DIGITS + 1;
      from = i + 1;
    } else {
      return null;
    }
  }
  return from === 0 && end === value.length ? value : key + value.slice(from, end);
}

/** Whether the bracket at `open` holds four digits and is closed once. */
function isYearAlone(value: string, open: number): boolean {
  const close = open + YEAR_DIGITS + 1;
  for (let i = open + 1; i < close; i++) if (ROLES[value.charCodeAt(i)] !== DIGIT) return false;
  return ROLES[value.charCodeAt(close)] === CLOSING && ROLES[value.charCodeAt(close + 1)] !== CLOSING;
}

function lastOfRun(value: string, from: number): number {
  let last = from;
  while (ROLES[value.charCodeAt(last + 1)] === DIGIT) last++;
  return last;
}

/** Of a run of zeros the last one counts. */
function firstSignificant(value: string, from: number, last: number): number {
  let first = from;
  while (first < last && value.charCodeAt(first) === ZERO) first++;
  return first;
}
