import type { Actor, AuditTrail, DomainError } from '@app/kernel';

/** An act that was refused. */
export interface RefusedAct {
  readonly actor: Actor;
  /** The process, or another name of what was to be acted on. */
  readonly process: string;
  /** The record as the actor named it, whether or not there is one. */
  readonly id: string;
  readonly action: string;
  readonly error: DomainError;
}

/** Tells the audit log of refused acts. Called at the edge, after the transaction of the act has been rolled back. */
export class RefusalAudit {
  constructor(private readonly audit: AuditTrail) {}

  /** Writes `<process>.refused` in a transaction of its own. */
  async record({ actor, process, id, action, error }: RefusedAct): Promise<void> {
    await this.audit.recordRefusal({
      actor: actor.id,
      role: actor.roles.join(','),
      delegatedBy: actor.delegatedBy,
      requestId: actor.requestId,
      action: `${process}.refused`,
      subject: `${process}/${id}`,
      refusal: error.code,
      facts: { attempted: action, kind: error.kind },
    });
  }
}
