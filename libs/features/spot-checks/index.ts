export { CreateSpotChecks1637712300000 } from './1637712300000-create-spot-checks';
export { CompareUnit, type UnitComparison } from './compare-unit';
export { DrawnUnit } from './drawn-unit.entity';
export { LedgerOutcome, type Outcome } from './ledger-outcome.entity';
export { LedgerRow } from './ledger-row.entity';
export { NearMatch } from './near-match.entity';
export { ReceiveLedger } from './receive-ledger';
export { SettleUnitCheck } from './settle-unit-check';
export { UnitCheck } from './unit-check.entity';
