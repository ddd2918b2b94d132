import { type Actor, actedBy, AuditTrail, requireRole, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { RecordKey } from './month-records.query';
import { RecordInClear } from './record-in-clear';
import type { ShownField } from './shown-record';

/**
 * Shows the reviewer who handles the case a record in clear. Each look is an audit entry, written before anything is shown (FIELDS "Personal
 * data").
 */
@Injectable()
export class UnmaskRecord {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clear: RecordInClear,
  ) {}

  /** Throws `RoleRequired`, `PlatformImportNotFound`, `PlatformRecordNotFound`. */
  async execute(actor: Actor, key: RecordKey, reason: string): Promise<readonly ShownField[]> {
    requireRole(actor, 'reviewer');
    const { unitCode, fields } = await this.clear.read(key);
    await this.unitOfWork.run((tx) =>
      this.audit.record(tx, {
        ...actedBy(actor, 'reviewer'),
        month: key.month,
        unit: unitCode,
        action: 'platform-record.unmasked',
        subject: `platform-import/${key.importId}`,
        facts: { line: key.line },
        sealed: { reason },
      }),
    );
    return fields;
  }
}
