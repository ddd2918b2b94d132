import { managerOf, updateExactlyOne } from '@app/database';
import { getReceivedFile } from '@app/features/file-receipt';
import { IssueDocument, type SignedOff } from '@app/features/official-documents';
import { type Acted, ProcessRecord, type SentCommand } from '@app/features/processes';
import { getWorkedMonth } from '@app/features/months';
import { officeDay, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { EscalationActs } from './escalation-acts';
import { Escalation } from './escalation.entity';
import { getEscalation } from './escalation.query';
import { type InterviewMinutes, SealedMinutes } from './interview-minutes';
import { documentsUnder } from './prepare-escalation';

/** When and where the interview is. */
export interface InterviewPlan {
  readonly id: string;
  readonly version: number;
  /** `YYYY-MM-DD`, a working day to come. */
  readonly day: string;
  /** `09:30`, the office's time. */
  readonly time: string;
  readonly place: string;
  readonly reason?: string | undefined;
}

/** An interview that was held. */
export interface HeldInterview {
  readonly id: string;
  readonly version: number;
  readonly heldAt: Date;
  readonly minutes: InterviewMinutes;
  /** The scan, a received file. */
  readonly fileId: string | null;
}

/** Fixes the day of an interview, and keeps its minutes. */
@Injectable()
export class HoldInterview {
  constructor(
    private readonly acts: EscalationActs,
    private readonly minutes: SealedMinutes,
    private readonly issue: IssueDocument,
  ) {}

  /** May be done again while the interview is to come: the later day counts. Throws what the engine throws. */
  schedule(command: SentCommand, { id, version, day, time, place, reason }: InterviewPlan): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const { kind } = await getEscalation(manager, id);
      const guards = { 'interview-kind': kind === 'interview' };
      const given = { actor: command.actor, reason, deadlineDay: day, facts: { day, time }, guards };
      const acted = await this.acts.act(tx, { id, version, action: 'schedule', ...given });
      const set = { interviewDay: day, interviewTime: time, interviewPlace: place };
      await updateExactlyOne(manager, Escalation, { where: { id }, set });
      return acted;
    });
  }

  /** Gives the minutes their number. Names of people stay out of register and log: the log holds how many attended, and a digest. Throws what the engine throws. */
  hold(command: SentCommand, { id, version, heldAt, minutes, fileId }: HeldInterview): Promise<Acted> {
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      if (fileId !== null) await getReceivedFile(manager, actor, fileId);
      const { sealed, digest } = this.minutes.seal(id, minutes);
      const { attendees, commitments, summary } = minutes;
      const isComplete = attendees.length > 0 && commitments.length > 0 && summary.trim() !== '';
      const facts = { attendees: attendees.length, commitments: commitments.length, minutesDigest: digest };
      const given = { actor, receivedAt: heldAt, facts, guards: { 'minutes-complete': isComplete } };
      const acted = await this.acts.act(tx, { id, version, action: 'hold', ...given });
      const { id: actorId, delegatedBy, requestId } = actor;
      const by = { actor: actorId, role: acted.role, delegatedBy, requestId };
      const minutesId = await this.number(tx, { id, heldAt, by });
      const set = { minutesSealed: sealed, minutesFile: fileId, minutesId };
      await updateExactlyOne(manager, Escalation, { where: { id }, set });
      return acted;
    });
  }

  private async number(
    tx: Transaction,
    { id, heldAt, by }: Pick<HeldInterview, 'id' | 'heldAt'> & Pick<SignedOff, 'by'>,
  ): Promise<string> {
    const manager = managerOf(tx);
    const { unitCode, unitName } = await getEscalation(manager, id);
    const month = (await manager.findOneByOrFail(ProcessRecord, { id })).month ?? '';
    const { assessmentId } = await getWorkedMonth(manager, month);
    const { series } = (await documentsUnder(manager, assessmentId)).interviewMinutes;
    const numbered = await this.issue.register(tx, {
      content: { kind: 'interview-minutes' },
      title: `关于约谈${unitName}的纪要`,
      ...{ series, issueDate: officeDay(heldAt), month, unitCode },
      by,
    });
    return numbered.id;
  }
}
