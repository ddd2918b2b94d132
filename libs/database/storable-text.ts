const SUSPICIOUS = /[\0\uD800-\uDFFF]/;
const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * Whether a text can be stored and read back unchanged on both engines: no NUL (libsql cuts the text there when it reads) and no
 * half of a surrogate pair (UTF-8 has no bytes for it).
 */
export function isStorableText(text: string): boolean {
  return !SUSPICIOUS.test(text) || !UNSTORABLE.test(text);
}
