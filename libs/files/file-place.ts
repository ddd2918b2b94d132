const DIGEST = /^[0-9a-f]{64}$/;

/** Whether a text can name a stored file. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** Where a file of this name lies in its store: `ab/cd/<sha256>`, after the digest's first four characters. */
export function placeOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
