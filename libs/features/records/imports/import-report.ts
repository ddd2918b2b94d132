/** How often a file breaks one rule of the field standard. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly count: number;
}

/** What a file holds of one unit; records are those received in the month. */
export interface UnitReport {
  readonly unitCode: string;
  readonly permits: number;
  readonly penalties: number;
  /** Records with an error of their own. */
  readonly faulty: number;
  readonly late: number;
  /** Records that repeat a flawless earlier one of this file or of a confirmed one, as far as can be seen now. */
  readonly duplicates: number;
  readonly rules: readonly RuleCount[];
}

/** What the reading of a platform file has shown. Never changed afterwards. */
export interface ImportReport {
  /** Records received in the month; others count for matching alone. */
  readonly inMonth: number;
  readonly faulty: number;
  readonly late: number;
  readonly duplicates: number;
  readonly rules: readonly RuleCount[];
  /** In roster order, units with records received in the month only. */
  readonly units: readonly UnitReport[];
}
