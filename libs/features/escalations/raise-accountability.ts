import { managerOf } from '@app/database';
import { getWorkedMonth, RosterUnit } from '@app/features/months';
import type { Acted, SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { EscalationActs } from './escalation-acts';
import { Escalation } from './escalation.entity';
import { newSubject } from './escalation.query';
import { UnitNotRanked } from './escalations.errors';

/** Who is to be held accountable, and for what. */
export interface AccountabilityGround {
  readonly unitCode: string;
  /** The month in which it is raised. */
  readonly month: string;
  /** Paragraphs as the report states them. */
  readonly grounds: readonly string[];
}

/** A reviewer raises a record by hand where the provincial assessment lost points seriously (notice §7, RULES §6). */
@Injectable()
export class RaiseAccountability {
  constructor(private readonly acts: EscalationActs) {}

  /** Throws `MonthNotPlanned`, `UnitNotRanked`, and what the engine throws. */
  execute(command: SentCommand, { unitCode, month, grounds }: AccountabilityGround): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const { assessmentId } = await getWorkedMonth(manager, month);
      const unit = await manager.findOneBy(RosterUnit, { assessmentId, code: unitCode });
      if (unit === null || unit.group === 'county_department') throw new UnitNotRanked();
      const raised = await this.acts.start(tx, {
        subject: await newSubject(manager, unitCode, month),
        month,
        unitCode,
        actor: command.actor,
        facts: { kind: 'accountability' },
      });
      await manager.insert(Escalation, {
        ...{ id: raised.id, kind: 'accountability', unitCode, unitName: unit.name, unitGroup: unit.group, grounds },
        ...{ frozen: null, reportId: null, noticeId: null, minutesSealed: null, minutesFile: null, minutesId: null },
        ...{ interviewDay: null, interviewTime: null, interviewPlace: null },
      });
      return raised;
    });
  }
}
