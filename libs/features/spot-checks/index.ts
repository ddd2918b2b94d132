export { CreateSpotChecks1637712300000 } from './1637712300000-create-spot-checks';
export { RankNearMatches1637713100000 } from './1637713100000-rank-near-matches';
export { CreateSpotCheckWork1637713841000 } from './1637713841000-create-spot-check-work';
export { CompareDrawnUnit, type DrawnUnitPlace } from './compare-drawn-unit';
export { CompareUnit, type UnitComparison } from './compare-unit';
export { DrawnUnit } from './drawn-unit.entity';
export { LedgerOutcome, type Outcome } from './ledger-outcome.entity';
export { LedgerRow } from './ledger-row.entity';
export { NearMatch } from './near-match.entity';
export { ProposeNearMatches } from './propose-near-matches';
export { ReceiveLedger } from './receive-ledger';
export { restandLedgerRows } from './restand-ledger-rows';
export { SettleUnitCheck } from './settle-unit-check';
export { UnitCheck } from './unit-check.entity';
export {
  type DeskPage,
  type DeskProposal,
  type DeskRow,
  type DeskRows,
  getComparisonDesk,
} from './comparison-desk.query';
export type { DeskRecord } from './desk-record';
export type { NearDifference } from './nearness/nearness';
export type { TextSegment } from './nearness/text-segments';
export { redraw } from './redraw.workflow';
export { spotCheckTask } from './spot-check.workflow';
export { ComparisonDesk } from './rulings/comparison-desk.entity';
export { currentRulings, type CurrentRuling } from './rulings/current-rulings.query';
export { RowRuling, type RulingSubject, type Verdict } from './rulings/row-ruling.entity';
export { SPOT_CHECK_JOBS, SpotChecksModule } from './spot-checks.module';
export { SPOT_CHECKS_TEXTS } from './spot-checks.texts';
export { areComparisonsDone, BeginComparisons, type BegunComparison, countTasks } from './tasks/begin-comparisons';
export { SpotCheckSettings } from './tasks/spot-check-settings';
export { SpotCheckUpload, type UploadKind } from './tasks/spot-check-upload.entity';
