/** Rules whose breach makes a record non-compliant (FIELDS.md "Errors"). */
export type ErrorRule =
  | 'required'
  | 'length'
  | 'enum.counterpart'
  | 'enum.permit'
  | 'enum.penalty'
  | 'enum.status'
  | 'date'
  | 'date.order'
  | 'id.uscc'
  | 'id.citizen'
  | 'id.group'
  | 'id.representative'
  | 'enum.idtype'
  | 'amount'
  | 'licence'
  | 'duplicate'
  | 'remit';

/** Oddities that a person should look at, never scored (FIELDS.md "Warnings"). */
export type WarningRule =
  'code.organisation' | 'code.registration' | 'amount.large' | 'name.form' | 'document.year' | 'received.early';

/** One thing the standard says of a record. */
export interface Finding {
  /** The Chinese field name; 报送单位 or 接收时间 where the platform's own columns are meant. */
  readonly field: string;
  readonly rule: ErrorRule | WarningRule;
  readonly severity: 'error' | 'warning';
  /** Chinese: what is wrong, what is expected. Quotes no value, so no identity number and no person's name. */
  readonly message: string;
}

/** The one rule that needs all records; whoever holds them finds its breaches and reports them under this name. */
export const DUPLICATE_RULE: ErrorRule = 'duplicate';

/** What is said of a record that repeats an earlier flawless one (FIELDS `duplicate`). */
export function duplicateMessage(path: string, line: number): string {
  return `与更早接收的记录重复（${path} 第${line}行），请勿重复报送`;
}
