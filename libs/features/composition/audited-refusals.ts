import { type RefusedAct, RefusalLog } from '@app/http';
import { AuditTrail, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** The log of what people of the office do and are refused, apart from the logs of unattended runs. */
export const OFFICE_LOG = 'yuncheng.example/office';

const LONGEST_PATH = 200;

/** Puts refused acts into the audit log, each in a transaction of its own: that of the act has been rolled back. */
@Injectable()
export class AuditedRefusals extends RefusalLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {
    super();
  }

  override async record({ actor, method, route, path, status, code }: RefusedAct): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, {
        log: OFFICE_LOG,
        actor: actor.id,
        role: actor.roles.join(' '),
        action: 'act.refused',
        subject: `${method} ${route}`,
        facts: { path: path.slice(0, LONGEST_PATH), status, code, requestId: actor.requestId },
      }),
    );
  }
}
