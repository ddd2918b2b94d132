/** One column of the standard. */
export interface FieldSpec {
  /** The Chinese header. */
  readonly name: string;
  /** The column code, an alias of the header. */
  readonly code: string;
  /** Longest value, in Unicode code points; null where the form bounds it. */
  readonly length: number | null;
  /** R required, O optional, C required under conditions that a rule of its own states. */
  readonly presence: 'R' | 'O' | 'C';
  readonly form: 'text' | 'date' | 'amount';
}
