import { managerOf, updateExactlyOne } from '@app/database';
import { Assessment, getMonthContext, getWorkedMonth, monthProcess } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { restandLedgerRows } from '@app/features/spot-checks';
import { type Actor, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { checkMonthDates, type MonthDates } from './month-dates';

/** Other dates for a month, with the reason, at the version the actor saw. */
export interface NewMonthDates extends MonthDates {
  readonly month: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Moves the cut-off and the issue date of a month whose checks have not begun. Ledger rows already read are judged anew by the new
 * cut-off (D-3). Throws `MonthNotPlanned`, `CutOffTooEarly`, `IssueBeforeCutOff`, and what the engine throws.
 */
@Injectable()
export class ChangeMonthDates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly engine: ProcessEngine,
  ) {}

  async execute(actor: Actor, { month, version, cutOff, issueDate, reason }: NewMonthDates): Promise<void> {
    checkMonthDates(month, { cutOff, issueDate });
    await this.unitOfWork.run(async (tx) => {
      const manager = managerOf(tx);
      const { recordId: id, assessmentId } = await getWorkedMonth(manager, month);
      const { assessment } = await getMonthContext(manager, assessmentId);
      const facts = { cutOff, issueDate, formerCutOff: assessment.cutOff, formerIssueDate: assessment.issueDate };
      await this.engine.act(tx, { process: monthProcess, id, version, action: 'change-dates', actor, reason, facts });
      await updateExactlyOne(manager, Assessment, { where: { id: assessmentId }, set: { cutOff, issueDate } });
      await restandLedgerRows(tx, await getMonthContext(manager, assessmentId));
    });
  }
}
