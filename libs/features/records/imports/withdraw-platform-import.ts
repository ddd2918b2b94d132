import { updateExactlyOne } from '@app/database';
import { SourceFile } from '@app/features/months';
import { type Actor, JobOutbox } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IntakeActs } from '../intake-acts';
import { PlatformImportDecided } from '../records.errors';
import type { ImportCommand } from './confirm-platform-import';
import { getImport } from './find-import';
import { PlatformImport } from './platform-import.entity';
import { SETTLE_PLATFORM_IMPORT } from './settle-platform-import.job';

/** Takes a platform file back, confirmed or not: its records leave the month, the file and what was done with it stay on record. */
@Injectable()
export class WithdrawPlatformImport {
  constructor(
    private readonly acts: IntakeActs,
    private readonly outbox: JobOutbox,
  ) {}

  /**
   * Throws `PlatformImportNotFound`, `PlatformImportDecided` where it was withdrawn before, `StaleVersion`, and what every act on the
   * month's platform data throws.
   */
  async execute(actor: Actor, command: ImportCommand & { readonly reason: string }): Promise<void> {
    const { version, reason } = command;
    await this.acts.run(actor, command, async ({ tx, manager, now }) => {
      const file = await getImport(manager, command);
      const { id, kind, sha256, state, assessmentId, fileNo } = file;
      if (state === 'withdrawn') throw new PlatformImportDecided();
      const set = { state: 'withdrawn', isSettled: 0, reason, decidedBy: actor.id, decidedAt: now } as const;
      const where = { id, version };
      await updateExactlyOne(manager, PlatformImport, { where, set: { ...set, version: version + 1 } });
      if (fileNo !== null) await manager.delete(SourceFile, { assessmentId, fileNo });
      await this.outbox.enqueue(tx, { name: SETTLE_PLATFORM_IMPORT, payload: { importId: id } });
      return {
        id,
        told: {
          action: 'platform-import.withdrawn',
          subject: `platform-import/${id}`,
          facts: { kind, sha256, was: state },
          sealed: { reason },
        },
      };
    });
  }
}
