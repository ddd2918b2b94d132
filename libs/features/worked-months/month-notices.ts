import { managerOf } from '@app/database';
import { isWorkingDay } from '@app/field-standard';
import { getMonthContext, type MonthContext, monthProcess, type RosterUnit, WorkedMonth } from '@app/features/months';
import { type ActOnRecord, type AddressedNotice, NoticeSource } from '@app/features/notifications';
import { ProcessAct, type ProcessRecord } from '@app/features/processes';
import type { Transaction } from '@app/kernel';
import { planMonth } from '@app/rules';
import { Injectable } from '@nestjs/common';

/** The step of the plan by whose day an objection to a score sheet must have been lodged. */
const OBJECTIONS_UNTIL = 'sign-off';

/** Tells every ranked unit that its score sheet can be read and objected to, once a month has been scored. */
@Injectable()
export class MonthNotices extends NoticeSource {
  override async ofAct(
    tx: Transaction,
    { recordId, ordinal }: ActOnRecord,
  ): Promise<readonly AddressedNotice[] | null> {
    const manager = managerOf(tx);
    const act = await manager.findOneBy(ProcessAct, { recordId, ordinal });
    const worked = await manager.findOneBy(WorkedMonth, { recordId });
    if (worked === null || act?.action !== 'score') return null;
    const context = await getMonthContext(manager, worked.assessmentId);
    const due = objectionsUntil(context);
    return context.roster
      .filter(({ group }) => group !== 'county_department')
      .map((unit) => noticeTo(unit, { recordId, month: worked.month, due }));
  }

  /** Deadlines of the month are told in the general words. */
  override ofDeadline(): Promise<null> {
    return Promise.resolve(null);
  }
}

function objectionsUntil({ assessment, scheme }: MonthContext): string {
  const step = planMonth(scheme, assessment.month, isWorkingDay).find((one) => one.step === OBJECTIONS_UNTIL);
  return step?.deadline ?? assessment.issueDate;
}

function noticeTo(
  { code: unitCode, name: unit }: RosterUnit,
  { recordId, month, due }: { readonly recordId: ProcessRecord['id']; readonly month: string; readonly due: string },
): AddressedNotice {
  return {
    notice: {
      content: { kind: 'score-sheet-ready', facts: { month, unit, due } },
      subject: { process: monthProcess.name, recordId, month, unitCode },
      due,
    },
    audience: [{ roles: ['unit-officer', 'county-officer'], unitCode }],
  };
}
