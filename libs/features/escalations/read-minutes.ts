import { loadRecord } from '@app/features/processes';
import { type Actor, UnitOfWork } from '@app/kernel';
import { managerOf } from '@app/database';
import { maySee, RecordNotFound } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { Escalation } from './escalation.entity';
import { escalationProcess } from './escalation.workflow';
import { MinutesNotKept } from './escalations.errors';
import { type InterviewMinutes, SealedMinutes } from './interview-minutes';

/** Opens the minutes of an interview for those who work on it. */
@Injectable()
export class ReadMinutes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly minutes: SealedMinutes,
  ) {}

  /** Throws `RecordNotFound`, `MinutesNotKept`. */
  async execute(actor: Actor, id: string): Promise<InterviewMinutes> {
    const sealed = await this.unitOfWork.run(async (tx) => {
      const record = await loadRecord(tx, escalationProcess, id);
      if (!maySee(escalationProcess, record, actor)) throw new RecordNotFound();
      const select = { id: true, minutesSealed: true } as const;
      return (await managerOf(tx).findOne(Escalation, { where: { id }, select }))?.minutesSealed ?? null;
    });
    if (sealed === null) throw new MinutesNotKept();
    return this.minutes.open(id, sealed);
  }
}
