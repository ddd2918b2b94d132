import { type RefusedAct, RefusalLog } from '@app/http';
import { AuditTrail } from '@app/kernel';
import { Injectable } from '@nestjs/common';

const LONGEST_PATH = 200;

/** Puts refused acts into the audit log, each in a transaction of its own: that of the act has been rolled back. */
@Injectable()
export class AuditedRefusals extends RefusalLog {
  constructor(private readonly audit: AuditTrail) {
    super();
  }

  override async record({ actor, method, route, path, status, code, address }: RefusedAct): Promise<void> {
    await this.audit.recordRefusal({
      actor: actor.id,
      role: actor.roles.join(' '),
      delegatedBy: actor.delegatedBy,
      requestId: actor.requestId,
      action: 'act.refused',
      subject: `${method} ${route}`,
      refusal: code,
      facts: { path: path.slice(0, LONGEST_PATH), status },
      sealed: { address },
    });
  }
}
