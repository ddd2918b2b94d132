import { managerOf } from '@app/database';
import { getMonthContext, holdMonth, type MonthContext, monthProcess } from '@app/features/months';
import { ActOnce, type CommandMark, loadRecord } from '@app/features/processes';
import {
  type Actor,
  actedBy,
  type AuditFact,
  AuditTrail,
  Clock,
  requireRole,
  type Transaction,
  newId,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MonthChecksBegun } from './records.errors';

/** What an act on the month's platform data works with. */
export interface IntakeGround {
  readonly tx: Transaction;
  readonly manager: EntityManager;
  readonly context: MonthContext;
  readonly now: Date;
}

/** What came of an act. */
export interface IntakeAct {
  /** Names what was acted on. */
  readonly id: string;
  /** What the log says of it; null where nothing was changed. */
  readonly told: Pick<AuditFact, 'action' | 'subject' | 'facts' | 'sealed' | 'unit'> | null;
}

/** Which month an act is about, and under which key it was sent, where it was. */
export interface IntakeCommand {
  readonly month: string;
  readonly key?: CommandMark;
}

/**
 * Runs a reviewer's act on the month's platform data in one transaction with its audit entry. The month is held, so that the acts of a
 * month follow one another and none of them slips past the beginning of the checks.
 */
@Injectable()
export class IntakeActs {
  constructor(
    private readonly once: ActOnce,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the id that `work` gives; a command with a key is done once. Throws `RoleRequired`, `MonthNotPlanned`, `MonthChecksBegun`,
   * and what `work` throws.
   */
  async run(
    actor: Actor,
    { month, key }: IntakeCommand,
    work: (ground: IntakeGround) => Promise<IntakeAct>,
  ): Promise<string> {
    requireRole(actor, 'reviewer');
    // What was sent without a key is a command of its own.
    const mark = key ?? { key: newId(this.clock.now()), digest: '' };
    const kept = await this.once.answer({ actor, ...mark }, async (tx) => {
      const { id, told } = await work(await this.groundOf(tx, month));
      if (told !== null) await this.audit.record(tx, { ...actedBy(actor, 'reviewer'), month, ...told });
      return id;
    });
    return String(kept);
  }

  private async groundOf(tx: Transaction, month: string): Promise<IntakeGround> {
    const { assessmentId, recordId } = await holdMonth(tx, month);
    const { state } = await loadRecord(tx, monthProcess, recordId);
    if (state !== 'planned' && state !== 'collecting') throw new MonthChecksBegun({ month });
    const manager = managerOf(tx);
    return { tx, manager, context: await getMonthContext(manager, assessmentId), now: this.clock.now() };
  }
}
