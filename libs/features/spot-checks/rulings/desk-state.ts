import type { EntityManager } from 'typeorm';
import { LedgerOutcome } from '../ledger-outcome.entity';
import { LedgerRow } from '../ledger-row.entity';
import { NearMatch } from '../near-match.entity';
import { type CurrentRuling, rulingsInForce, type TaskPlace } from './current-rulings.query';
import { RowRuling } from './row-ruling.entity';

/** Everything that the comparison of a unit and its earlier rulings have left behind, read once for an act at its desk. */
export interface DeskState {
  readonly rows: readonly LedgerRow[];
  readonly outcomes: readonly LedgerOutcome[];
  readonly near: readonly NearMatch[];
  /** All rulings ever made, in their order. */
  readonly history: readonly RowRuling[];
  /** Those of them that hold. */
  readonly current: readonly CurrentRuling[];
}

/** The desk of a task, inside the transaction that holds it. */
export async function readDesk(manager: EntityManager, place: TaskPlace): Promise<DeskState> {
  const { recordId, assessmentId, unitNo } = place;
  const where = { assessmentId, unitNo };
  const rows = await manager.find(LedgerRow, { where, order: { line: 'ASC' } });
  const outcomes = await manager.find(LedgerOutcome, { where, order: { line: 'ASC' } });
  const near = await manager.find(NearMatch, { where, order: { line: 'ASC', place: 'ASC' } });
  const order = { deskVersion: 'ASC', ordinal: 'ASC' } as const;
  const history = await manager.find(RowRuling, { where: { recordId }, order });
  return { rows, outcomes, near, history, current: rulingsInForce(history, rows) };
}
