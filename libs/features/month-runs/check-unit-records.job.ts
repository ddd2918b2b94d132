import { CheckUnitRecords } from '@app/features/records';
import { JobHandler, type JobRun } from '@app/jobs';
import { type UnitOfMonth, parseUnitOfMonth } from './payload';

/** Settles what one unit has reported: duplicates, and the counts for I3, I4 and I6. */
export class CheckUnitRecordsJob extends JobHandler<UnitOfMonth> {
  override readonly name = 'check-unit-records';
  override readonly queue = 'comparison';
  private readonly check = new CheckUnitRecords();

  override parse(payload: unknown): UnitOfMonth {
    return parseUnitOfMonth(payload);
  }

  override async handle(unit: UnitOfMonth, run: JobRun): Promise<void> {
    await run.commit((tx) => this.check.execute(tx, unit));
  }
}
