const WINDOW = 64;
const TAIL = /startxref(?:\r\n|\r|\n)(\d{1,15})(?:\r\n|\r|\n)%%EOF(?:\r\n|\r|\n)?$/;
const LOOSE = /^startxref\s{1,4}(\d{1,15})/;

/** The place of the cross-references when a revision ends exactly at `end`: `startxref`, a number, `%%EOF`. Null otherwise. */
export function revisionEndingAt(bytes: Buffer, end: number): number | null {
  const tail = bytes.toString('latin1', Math.max(0, end - WINDOW), end);
  const offset = TAIL.exec(tail)?.[1];
  return offset === undefined ? null : Number(offset);
}

/** The last `startxref` anywhere in a file whose end is damaged, so that the report can still say what is wrong. */
export function lastStartXref(bytes: Buffer): number | null {
  const at = bytes.lastIndexOf('startxref', undefined, 'latin1');
  const offset = at === -1 ? undefined : LOOSE.exec(bytes.toString('latin1', at, at + WINDOW))?.[1];
  return offset === undefined ? null : Number(offset);
}
