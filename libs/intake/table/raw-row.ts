/** One row as its file has it: raw cells, and the line (sheet row) on which it begins. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file cannot be read on from here. */
export class UnreadableTable extends Error {
  constructor(
    readonly line: number,
    /** Chinese. */
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'UnreadableTable';
  }
}

/** Longest cell that is taken; a longer one is a damaged or hostile file. In UTF-16 code units. */
export const LONGEST_CELL = 1 << 20;
/** Most columns that are taken. */
export const MOST_COLUMNS = 512;
