/** What the worked months of an office have in common. */
export interface WorkedMonthsSettings {
  /** The office's audit log, by its origin. */
  readonly auditLog: string;
  /** The scheme that new months are bound to. */
  readonly scheme: string;
}

export const WORKED_MONTHS_SETTINGS = Symbol('WORKED_MONTHS_SETTINGS');
