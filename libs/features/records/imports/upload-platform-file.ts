import { recordReceivedFile } from '@app/features/file-receipt';
import type { RecordKind } from '@app/field-standard';
import { type Actor, Clock, JobOutbox, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { IntakeActs, type IntakeGround } from '../intake-acts';
import { PlatformImport } from './platform-import.entity';
import { READ_PLATFORM_IMPORT } from './read-platform-import.job';

/** A platform file that has reached the store. */
export interface PlatformFile {
  readonly kind: RecordKind;
  readonly sha256: string;
  readonly size: number;
  readonly name: string;
  readonly format: 'csv' | 'xlsx';
}

/** Takes a platform file for a month and has it read; nothing of it counts before somebody has confirmed the report on it. */
@Injectable()
export class UploadPlatformFile {
  constructor(
    private readonly acts: IntakeActs,
    private readonly outbox: JobOutbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the import's id. The same bytes again, for the same kind, are the import that is there already, unless that was withdrawn:
   * nothing is changed then. Throws `RoleRequired`, `MonthNotPlanned`, `MonthChecksBegun`.
   */
  execute(actor: Actor, month: string, file: PlatformFile): Promise<string> {
    return this.acts.run(actor, { month }, async (ground) => {
      const { kind, sha256 } = file;
      const same = await ground.manager.findOneBy(PlatformImport, { month, kind, sha256, state: Not('withdrawn') });
      if (same !== null) return { id: same.id, told: null };
      const row = await this.rowFor(ground, actor, file);
      await ground.manager.insert(PlatformImport, row);
      return {
        id: row.id,
        told: {
          action: 'platform-import.uploaded',
          subject: `platform-import/${row.id}`,
          facts: { kind, number: row.number, sha256, bytes: file.size },
          sealed: { name: file.name },
        },
      };
    });
  }

  private async rowFor(
    { tx, manager, context, now }: IntakeGround,
    actor: Actor,
    { kind, sha256, size, name, format }: PlatformFile,
  ): Promise<PlatformImport> {
    const { id: assessmentId, month } = context.assessment;
    const owner = { purpose: 'platform-data', month, unitCode: null, parentCode: null } as const;
    const receipt = { sha256, size, kind: format, name, ...owner };
    const { id: fileId } = await recordReceivedFile(tx, { actor, clock: this.clock, receipt });
    const last = await manager.maximum(PlatformImport, 'number', { month });
    const id = newId(now);
    const flowId = await this.outbox.enqueue(tx, { name: READ_PLATFORM_IMPORT, payload: { importId: id } });
    return {
      id,
      month,
      assessmentId,
      number: (last ?? 0) + 1,
      kind,
      fileId,
      sha256,
      name,
      format,
      byteCount: size,
      state: 'reading',
      version: 1,
      isSettled: 1,
      fileNo: null,
      rowCount: null,
      problemCount: null,
      report: null,
      flowId,
      uploadedBy: actor.id,
      uploadedAt: now,
      readAt: null,
      decidedBy: null,
      decidedAt: null,
      reason: null,
    };
  }
}
