import { CompareDrawnUnit } from '@app/features/spot-checks';
import { JobHandler, type JobRun } from '@app/jobs';
import { type UnitOfMonth, parseUnitOfMonth } from './payload';

/** Compares one drawn unit's ledger with the platform's records and counts the outcomes for I5 (notice §2(5)). */
export class CompareLedgerJob extends JobHandler<UnitOfMonth> {
  override readonly name = 'compare-ledger';
  override readonly queue = 'comparison';
  private readonly compare = new CompareDrawnUnit();

  override parse(payload: unknown): UnitOfMonth {
    return parseUnitOfMonth(payload);
  }

  override async handle(unit: UnitOfMonth, run: JobRun): Promise<void> {
    await run.commit((tx) => this.compare.execute(tx, unit));
  }
}
