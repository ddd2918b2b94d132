import { managerOf } from '@app/database';
import type { Acted, SentCommand } from '@app/features/processes';
import { Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BulletinActs } from './bulletin-acts';
import { getBulletin } from './bulletin.query';
import { BulletinShownOutdated } from './bulletins.errors';
import { isManifestPresent, isShown, requireDateAhead } from './manifest-guards';
import type { BulletinSigning } from './submit-bulletin';

/** Another reviewer confirms what was submitted (审核). */
@Injectable()
export class ReviewBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `BulletinShownOutdated` where the reviewer saw something else, `BulletinDatePast` where nobody could sign it any more, and
   * what the engine throws.
   */
  execute(command: SentCommand, { id, version, shown, provedAt, reason }: BulletinSigning): Promise<Acted> {
    return this.acts.run(command, async (tx) => {
      const manager = managerOf(tx);
      const bulletin = await getBulletin(manager, id);
      return this.acts.act(tx, {
        id,
        version,
        action: 'review',
        actor: command.actor,
        reason,
        provedAt,
        facts: { ...shown },
        guards: async () => {
          if (!isShown(bulletin, shown)) throw new BulletinShownOutdated();
          requireDateAhead(bulletin, this.clock);
          return { 'manifest-unchanged': await isManifestPresent(manager, bulletin) };
        },
      });
    });
  }
}
