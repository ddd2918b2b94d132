import { managerOf, updateExactlyOne } from '@app/database';
import type { Acted, SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { BulletinActs } from './bulletin-acts';
import { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';

/** An act on a bulletin that is given with words alone. */
export interface BulletinStep {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

/** What leads a bulletin back: returning it, drafting it anew, giving the draft up. */
@Injectable()
export class ReturnBulletin {
  constructor(private readonly acts: BulletinActs) {}

  /** The month leaves signing with it. Throws what the engine throws. */
  return(command: SentCommand, { id, version, reason }: BulletinStep): Promise<Acted> {
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const bulletin = await getBulletin(managerOf(tx), id);
      const acted = await this.acts.act(tx, { id, version, action: 'return', actor, reason });
      await this.acts.leaveSigning(tx, bulletin);
      return acted;
    });
  }

  /** What was frozen is a draft again; its next submission freezes it anew. */
  revise(command: SentCommand, { id, version, reason }: BulletinStep): Promise<Acted> {
    const { actor } = command;
    return this.acts.run(command, async (tx) => {
      const acted = await this.acts.act(tx, { id, version, action: 'revise', actor, reason });
      const set = { frozen: null, manifest: null, manifestSha256: null };
      await updateExactlyOne(managerOf(tx), Bulletin, { where: { id }, set });
      return acted;
    });
  }

  /** The draft stays to be read; another may be begun. */
  discard(command: SentCommand, { id, version, reason }: BulletinStep): Promise<Acted> {
    const { actor } = command;
    return this.acts.run(command, (tx) => this.acts.act(tx, { id, version, action: 'discard', actor, reason }));
  }
}
