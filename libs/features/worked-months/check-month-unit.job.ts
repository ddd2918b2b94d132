import { CheckUnitRecords, type UnitOfMonth } from '@app/features/records';
import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable } from '@nestjs/common';

/** Settles what one unit has reported in a worked month: duplicates, and the counts for I3, I4 and I6. */
@Injectable()
export class CheckMonthUnitJob extends JobHandler<UnitOfMonth> {
  override readonly name = 'check-month-unit';
  override readonly queue = 'comparison';
  private readonly check = new CheckUnitRecords();

  override parse(payload: unknown): UnitOfMonth {
    const given = new PayloadReader(payload);
    return { assessmentId: given.wholeNumber('assessmentId'), unitNo: given.wholeNumber('unitNo') };
  }

  override async handle(unit: UnitOfMonth, run: JobRun): Promise<void> {
    await run.commit((tx) => this.check.execute(tx, unit));
  }
}
