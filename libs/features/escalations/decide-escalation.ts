import { managerOf, updateExactlyOne } from '@app/database';
import type { Acted, SentCommand } from '@app/features/processes';
import { JobOutbox } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { EscalationActs } from './escalation-acts';
import { Escalation } from './escalation.entity';
import { ISSUE_ESCALATION } from './report-escalation';

/** A leader's decision with its reasons. */
export interface LeadersDecision {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | undefined;
  readonly provedAt: Date;
  /** A new day where the record goes back to a state that has one (约谈日期, 整改期限). */
  readonly day?: string | undefined;
}

/** What a leader decides other than approving: back to the drafter, no, taken back, or on although its ground has gone. */
@Injectable()
export class DecideEscalation {
  constructor(
    private readonly acts: EscalationActs,
    private readonly outbox: JobOutbox,
  ) {}

  /** What was frozen is a draft again. */
  return(command: SentCommand, { id, version, reason }: Omit<LeadersDecision, 'provedAt'>): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const acted = await this.acts.act(tx, { id, version, action: 'return', actor: command.actor, reason });
      await updateExactlyOne(managerOf(tx), Escalation, { where: { id }, set: { frozen: null } });
      return acted;
    });
  }

  decline(command: SentCommand, decision: LeadersDecision): Promise<Acted> {
    return this.simply(command, 'decline', decision);
  }

  withdraw(command: SentCommand, decision: LeadersDecision): Promise<Acted> {
    return this.simply(command, 'withdraw', decision);
  }

  /** Goes on where it was. Documents that were issued meanwhile are then reported. */
  uphold(command: SentCommand, { id, version, reason, provedAt, day }: LeadersDecision): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const given = { actor: command.actor, reason, provedAt, deadlineDay: day };
      const upheld = await this.acts.act(tx, { id, version, action: 'uphold', ...given });
      if (upheld.state === 'approved') {
        const payload = { recordId: id, ordinal: upheld.version };
        await this.outbox.enqueue(tx, { name: ISSUE_ESCALATION, payload });
      }
      return upheld;
    });
  }

  private simply(
    command: SentCommand,
    action: 'decline' | 'withdraw',
    { id, version, reason, provedAt }: LeadersDecision,
  ): Promise<Acted> {
    const given = { actor: command.actor, reason, provedAt };
    return this.acts.run(command, (tx) => this.acts.act(tx, { id, version, action, ...given }));
  }
}
