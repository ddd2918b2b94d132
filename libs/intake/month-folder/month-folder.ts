import type { Adjustment, Unit } from '@app/rules';
import type { LedgerSource, PlatformSource } from './list-sources';
import type { MonthSettings } from './month-settings';
import type { PreviousMonthFile } from './previous-month';

/** Whether a unit's evidence for one item is confirmed. */
export interface EvidenceEntry {
  readonly code: string;
  readonly item: string;
  readonly isConfirmed: boolean;
}

/** Whether a unit's no-data statement was accepted. */
export interface StatementEntry {
  readonly code: string;
  readonly isAccepted: boolean;
}

/** Everything a month folder holds beside its records and ledgers, which are read as streams. */
export interface MonthFolder {
  readonly settings: MonthSettings;
  /** In roster order. */
  readonly roster: readonly Unit[];
  /** Units already drawn; null where the draw is to be made. */
  readonly givenDraw: readonly string[] | null;
  readonly statements: readonly StatementEntry[];
  readonly evidence: readonly EvidenceEntry[];
  readonly adjustments: readonly Adjustment[];
  readonly previous: PreviousMonthFile | null;
  /** In code-point order of their names. */
  readonly platform: readonly PlatformSource[];
  readonly ledgers: readonly LedgerSource[];
}
