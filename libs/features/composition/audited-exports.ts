import { ExportLog, type TakenTable } from '@app/http';
import { actedBy, AuditTrail, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

const LONGEST_PATH = 200;

/** Puts every table that somebody takes out into the audit log: which, and what it was narrowed to. */
@Injectable()
export class AuditedExports extends ExportLog {
  constructor(
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  override async record({ actor, route, path, month, query }: TakenTable): Promise<void> {
    const [role = 'system'] = actor.roles;
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, {
        ...actedBy(actor, role),
        month,
        action: 'table.exported',
        subject: `GET ${route}`,
        facts: { path: path.slice(0, LONGEST_PATH) },
        sealed: { query },
      }),
    );
  }
}
