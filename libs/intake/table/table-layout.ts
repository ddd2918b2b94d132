/** One column that a table may have. */
export interface LayoutColumn {
  /** As the file format names it; so it is named to people. */
  readonly name: string;
  /** Normalised headers that mean this column (`normaliseHeader`). */
  readonly headers: readonly string[];
  /** Whether the table must have it; an absent optional column reads as empty. */
  readonly isRequired: boolean;
}

/** The columns of one kind of table; rows come out in this order, whatever the order in the file. */
export type TableLayout = readonly LayoutColumn[];
