/** Something the tables say that the log does not. */
export interface Contradiction {
  /** As the log names it: `bulletin/2021-08/1`, or `month/2021-08`. */
  readonly subject: string;
  readonly month: string | null;
  readonly kind:
    'state-without-act' | 'act-without-entry' | 'scores-altered' | 'scores-without-entry' | 'figures-altered';
}
