/** One row as its file has it: raw cells, and the line (sheet row) on which it begins. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Places of the cells that a workbook holds as numbers; they may have lost leading zeros or digits. Absent if there are none. */
  readonly numbers?: readonly number[];
  /** Chinese: why this row cannot be taken apart; its cells mean nothing then. Reading went on at the next line. */
  readonly fault?: string;
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

export const CELL_TOO_LONG = `单元格内容超过${LONGEST_CELL >> 20}M个字符，请检查文件是否损坏`;
export const TOO_MANY_COLUMNS = `列数超过${MOST_COLUMNS}列，请检查文件是否损坏`;
