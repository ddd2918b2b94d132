const LINES_PER_FILE = 2 ** 32;

/** The place of a record in the month's input: files in code-point order of their names, then lines. Exact up to 2^21 files. */
export function sequenceOf(fileNo: number, line: number): number {
  return fileNo * LINES_PER_FILE + line;
}

/** The file number and line that `sequenceOf` was given. */
export function placeOf(seq: number): { fileNo: number; line: number } {
  return { fileNo: Math.floor(seq / LINES_PER_FILE), line: seq % LINES_PER_FILE };
}
