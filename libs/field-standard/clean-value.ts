import { PLACEHOLDERS } from './double-publicity-2019/limits';

/** What a character means to `cleanValue`, by code unit. */
const ORDINARY = 0;
const BLANK = 1;
/** May begin a placeholder. */
const SUSPECT = 2;

const LONGEST_PLACEHOLDER = Math.max(...[...PLACEHOLDERS].map((text) => text.length));
const MEANING = meanings();

/** White_Space of Unicode, and the zero-width U+200B–U+200D, U+2060, U+FEFF, U+00AD: "white space and zero-width" of FIELDS.md. */
function meanings(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(ORDINARY);
  for (const text of PLACEHOLDERS) table[text.charCodeAt(0)] = SUSPECT;
  table.fill(BLANK, 0x09, 0x0d + 1);
  table.fill(BLANK, 0x2000, 0x200d + 1);
  for (const code of [0x20, 0x85, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]) {
    table[code] = BLANK;
  }
  return table;
}

/** Whether a code unit is white space or zero-width. */
export function isBlankCode(code: number): boolean {
  return MEANING[code] === BLANK;
}

/** The value as the standard reads it: trimmed, and empty where it is exactly a placeholder. Nothing else is changed. */
export function cleanValue(raw: string): string {
  const { length } = raw;
  if (length === 0) return '';
  // Nearly every value begins and ends with an ordinary character: it is neither blank nor a placeholder.
  if (MEANING[raw.charCodeAt(0)] === ORDINARY && MEANING[raw.charCodeAt(length - 1)] !== BLANK) return raw;
  const value = trimBlank(raw);
  return value.length <= LONGEST_PLACEHOLDER && PLACEHOLDERS.has(value) ? '' : value;
}

/** Without white space and zero-width characters at either end. */
export function trimBlank(raw: string): string {
  let start = 0;
  let end = raw.length;
  while (start < end && isBlankCode(raw.charCodeAt(start))) start++;
  while (end > start && isBlankCode(raw.charCodeAt(end - 1))) end--;
  return start === 0 && end === raw.length ? raw : raw.slice(start, end);
}

/** Without any white space or zero-width character, wherever it stands. */
export function withoutBlank(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isBlankCode(text.charCodeAt(i))) continue;
    kept += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}
