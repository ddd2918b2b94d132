import { isDuplicateKey, managerOf, StaleVersion } from '@app/database';
import { recordReceivedFile } from '@app/features/file-receipt';
import type { UploadedFile } from '@app/http';
import { type Actor, actedBy, AuditTrail, Clock, newId, type Role, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LedgerSummary } from './read-ledger';
import { SpotCheckUpload, type UploadKind } from './spot-check-upload.entity';
import type { LocatedTask } from './task-place.query';

/** A file for a task that has been read. */
export interface ReadUpload {
  readonly actor: Actor;
  readonly role: Role;
  readonly task: LocatedTask;
  readonly kind: UploadKind;
  readonly file: UploadedFile;
  readonly summary: LedgerSummary;
}

/** Notes a file that was handed in for a task, with its receipt and audit entry, and gives its number. */
@Injectable()
export class KeepUpload {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async execute(tx: Transaction, { actor, role, task, kind, file, summary }: ReadUpload): Promise<string> {
    const { recordId, month, unit } = task;
    const { sha256 } = file;
    const manager = managerOf(tx);
    const [known] = await manager.find(SpotCheckUpload, { where: { recordId }, order: { ordinal: 'DESC' }, take: 1 });
    // The same file twice changes nothing.
    if (known?.sha256 === sha256 && known.kind === kind) return known.id;
    const belonging = { month, unitCode: unit.code, parentCode: unit.parent === '' ? null : unit.parent };
    const receipt = { ...file, purpose: kind, ...belonging };
    const { id: fileId, receivedAt } = await recordReceivedFile(tx, { actor, clock: this.clock, receipt });
    const upload: SpotCheckUpload = {
      id: newId(receivedAt),
      recordId,
      ordinal: (known?.ordinal ?? 0) + 1,
      fileId,
      kind,
      sha256,
      rowCount: summary.rows,
      problemCount: summary.problemCount,
    };
    await insertUpload(manager, upload);
    await this.audit.record(tx, {
      ...actedBy(actor, role),
      action: 'spot-check-task.file-handed-in',
      subject: `spot-check-task/${month}/${unit.code}`,
      month,
      unit: unit.code,
      after: sha256,
      facts: { record: recordId, upload: upload.id, kind, rows: upload.rowCount, problems: upload.problemCount },
    });
    return upload.id;
  }
}

/** Of two that come at once the later one is refused and may be sent again. */
async function insertUpload(manager: EntityManager, upload: SpotCheckUpload): Promise<void> {
  try {
    await manager.insert(SpotCheckUpload, upload);
  } catch (error) {
    throw isDuplicateKey(error) ? new StaleVersion({}, { cause: error }) : error;
  }
}
