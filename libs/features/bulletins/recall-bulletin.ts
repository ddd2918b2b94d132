import { managerOf } from '@app/database';
import type { Acted, SentCommand } from '@app/features/processes';
import { withdrawDocument } from '@app/features/official-documents';
import { Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BulletinActs } from './bulletin-acts';
import { getBulletin } from './bulletin.query';
import { BulletinShownOutdated } from './bulletins.errors';
import { isShown } from './manifest-guards';
import type { BulletinSigning } from './submit-bulletin';

/**
 * A leader takes a signed bulletin back before it is published: its document is withdrawn, the number stays used, and the month goes
 * back to its scores.
 */
@Injectable()
export class RecallBulletin {
  constructor(
    private readonly acts: BulletinActs,
    private readonly clock: Clock,
  ) {}

  execute(command: SentCommand, { id, version, shown, provedAt, reason }: BulletinSigning): Promise<Acted> {
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const bulletin = await getBulletin(managerOf(tx), id);
      const guards = () => {
        if (!isShown(bulletin, shown)) throw new BulletinShownOutdated();
        return Promise.resolve({});
      };
      const given = { actor, provedAt, reason, facts: { ...shown }, guards };
      const recalled = await this.acts.act(tx, { id, version, action: 'recall', ...given });
      await withdrawDocument(tx, bulletin.documentId ?? '', this.clock);
      await this.acts.leaveSigning(tx, bulletin);
      return recalled;
    });
  }
}
