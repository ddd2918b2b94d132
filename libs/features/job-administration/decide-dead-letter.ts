import { DeadLetters, type DeadLetterDecision } from '@app/jobs';
import { type Actor, actedBy, AuditTrail, requireRole, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { DISCARD_REASONS } from './job-administration.dto';

/** The role whose matter it is that jobs run (DESIGN "People"): it sees no case, only that one does not go on. */
const ROLE = 'system-administrator';

/** What a person decides about a job that was given up: an act, with its audit entry in the same transaction. */
@Injectable()
export class DecideDeadLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadLetters: DeadLetters,
    private readonly audit: AuditTrail,
  ) {}

  /** Has the job run again, with all its attempts. Throws `JobNotFound`, `JobNotDead`, `RoleRequired`. */
  retry(actor: Actor, jobId: string): Promise<DeadLetterDecision> {
    requireRole(actor, ROLE);
    return this.unitOfWork.run(async (tx) => {
      const decision = await this.deadLetters.retry(tx, jobId);
      await this.record(tx, actor, { action: 'job.retried', decision });
      return decision;
    });
  }

  /** Decides that the job shall not run, nor what waits for it. Throws `JobNotFound`, `JobNotDead`, `RoleRequired`. */
  discard(
    actor: Actor,
    { jobId, reason }: { readonly jobId: string; readonly reason: (typeof DISCARD_REASONS)[number] },
  ): Promise<DeadLetterDecision> {
    requireRole(actor, ROLE);
    return this.unitOfWork.run(async (tx) => {
      const decision = await this.deadLetters.discard(tx, jobId);
      await this.record(tx, actor, { action: 'job.discarded', decision, reason });
      return decision;
    });
  }

  private record(
    tx: Transaction,
    actor: Actor,
    done: { readonly action: string; readonly decision: DeadLetterDecision; readonly reason?: string },
  ): Promise<void> {
    const { action, decision, ...reason } = done;
    const { jobId, name, attempts, alsoDiscarded } = decision;
    return this.audit.record(tx, {
      ...actedBy(actor, ROLE),
      ...reason,
      action,
      subject: `job/${jobId}`,
      facts: { name, attempts, failure: decision.reason, alsoDiscarded: alsoDiscarded.length },
    });
  }
}
