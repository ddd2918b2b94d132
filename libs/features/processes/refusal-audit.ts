import type { Actor, AuditTrail, DomainError, UnitOfWork } from '@app/kernel';

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
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly log: string,
  ) {}

  /** Writes `<process>.refused` in a transaction of its own. */
  async record({ actor, process, id, action, error }: RefusedAct): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, {
        log: this.log,
        actor: actor.id,
        role: actor.roles.join(','),
        action: `${process}.refused`,
        subject: `${process}/${id}`,
        facts: {
          attempted: action,
          code: error.code,
          kind: error.kind,
          request: actor.requestId,
          ...(actor.delegatedBy === null ? {} : { delegatedBy: actor.delegatedBy }),
        },
      }),
    );
  }
}
