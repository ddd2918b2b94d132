/** Read as empty in every field, required or not (FIELDS.md). */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['空', '无', '/', '-', '--', 'null', 'NULL', 'N/A', '测试']);
const LONGEST_PLACEHOLDER = 4;

/** White_Space of Unicode, and the zero-width U+200B–U+200D, U+2060, U+FEFF, U+00AD: "white space and zero-width" of FIELDS.md. */
export function isBlankCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  if (code === 0x85 || code === 0xa0 || code === 0xad || code === 0x1680) return true;
  if (code < 0x2000) return false;
  if (code <= 0x200d) return true;
  return (
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The value as the standard reads it: trimmed, and empty where it is exactly a placeholder. Nothing else is changed. */
export function cleanValue(raw: string): string {
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
