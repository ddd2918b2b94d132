import { managerOf } from '@app/database';
import { Assessment, getWorkedMonth, type WorkedMonth } from '@app/features/months';
import { type Acted, ProcessRecord, type SentCommand } from '@app/features/processes';
import { type Actor, Clock, officeDay, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BulletinActs } from './bulletin-acts';
import { Bulletin, BulletinNarrative } from './bulletin.entity';
import { findPublishedBulletin, isUnderWay, statesOfMonth } from './bulletin.query';
import { BulletinNotCorrectable, BulletinNotDue, BulletinUnderWay } from './bulletins.errors';
import { MonthResult } from './month-result.entity';
import { PLAIN_NARRATIVE } from './narrative';

type Origin = Pick<Bulletin, 'kind' | 'corrects' | 'correctionReason' | 'narrative' | 'issueDate'>;

/** Begins a month's bulletin, or the correction of the one in force. One is worked on at a time. */
@Injectable()
export class DraftBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly clock: Clock,
  ) {}

  /**
   * It bears the planned day, or today where that is over. Throws `MonthNotPlanned`, `BulletinNotDue` unless the month's scores have taken effect, `BulletinUnderWay`.
   */
  monthly(command: SentCommand, month: string): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const worked = await getWorkedMonth(managerOf(tx), month);
      const { id: assessmentId, issueDate: planned } = await dueAssessment(managerOf(tx), worked);
      const today = officeDay(this.clock.now());
      const issueDate = planned < today ? today : planned;
      const origin = { kind: 'monthly', corrects: null, correctionReason: null, narrative: PLAIN_NARRATIVE } as const;
      return this.start(tx, command.actor, { month, assessmentId, ...origin, issueDate });
    });
  }

  /**
   * The correction takes over the narrative and is scored from what the tables say now. `reason` is a clause as it will be printed.
   * Throws `MonthNotPlanned`, `BulletinNotCorrectable` where no bulletin is in force, `BulletinUnderWay`.
   */
  correction(command: SentCommand, month: string, reason: string): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      await getWorkedMonth(manager, month);
      const inForce = await findPublishedBulletin(manager, month);
      if (inForce === null) throw new BulletinNotCorrectable({ month });
      const { narrative, assessmentId } = await manager.findOneByOrFail(Bulletin, { id: inForce.id });
      const issueDate = officeDay(this.clock.now());
      const origin = { kind: 'correction', corrects: inForce.id, correctionReason: reason, narrative } as const;
      return this.start(tx, command.actor, { month, assessmentId, ...origin, issueDate });
    });
  }

  private async start(
    tx: Transaction,
    actor: Actor,
    origin: Origin & { readonly month: string; readonly assessmentId: number },
  ): Promise<Acted> {
    const { month, kind, corrects, narrative, issueDate } = origin;
    const states = await statesOfMonth(tx, month);
    if ([...states.values()].some(isUnderWay)) throw new BulletinUnderWay({ month });
    const ordinal = states.size + 1;
    const started = await this.acts.start(tx, {
      subject: `${month}/${ordinal}`,
      month,
      actor,
      facts: { kind, ...(corrects === null ? {} : { corrects }) },
    });
    const blank = { frozen: null, manifest: null, manifestSha256: null, documentId: null, publishedAt: null };
    await managerOf(tx).insert(Bulletin, { id: started.id, ordinal, narrativeVersion: 1, ...origin, ...blank });
    await managerOf(tx).insert(BulletinNarrative, {
      bulletinId: started.id,
      version: 1,
      narrative,
      issueDate,
      reason: null,
      writtenBy: actor.id,
      writtenAt: this.clock.now(),
    });
    return started;
  }
}

async function dueAssessment(
  manager: EntityManager,
  { month, assessmentId, recordId }: WorkedMonth,
): Promise<Assessment> {
  const { state } = await manager.findOneByOrFail(ProcessRecord, { id: recordId });
  const isScored = state === 'scored' && (await manager.existsBy(MonthResult, { assessmentId }));
  if (!isScored) throw new BulletinNotDue({ month });
  return manager.findOneByOrFail(Assessment, { id: assessmentId });
}
