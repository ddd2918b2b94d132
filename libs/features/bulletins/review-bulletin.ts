import { managerOf } from '@app/database';
import { type Acted, ActOnce, ProcessEngine, type SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { getBulletin } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';
import { BulletinShownOutdated } from './bulletins.errors';
import { isManifestPresent, isShown } from './manifest-guards';
import type { BulletinSigning } from './submit-bulletin';

/** Another reviewer confirms what was submitted (审核). */
@Injectable()
export class ReviewBulletin {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly once: ActOnce,
  ) {}

  /** Throws `BulletinShownOutdated` where the reviewer saw something else, and what the engine throws. */
  execute(command: SentCommand, { id, version, shown, provedAt, reason }: BulletinSigning): Promise<Acted> {
    return this.once.run(command, async (tx) => {
      const manager = managerOf(tx);
      const bulletin = await getBulletin(manager, id);
      return this.engine.act(tx, {
        process: bulletinProcess,
        id,
        version,
        action: 'review',
        actor: command.actor,
        reason,
        provedAt,
        facts: { ...shown },
        guards: async () => {
          if (!isShown(bulletin, shown)) throw new BulletinShownOutdated();
          return { 'manifest-unchanged': await isManifestPresent(manager, bulletin) };
        },
      });
    });
  }
}
