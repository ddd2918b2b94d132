import { managerOf, updateExactlyOne } from '@app/database';
import { MoveMonth } from '@app/features/months';
import { type Acted, ActOnce, ProcessEngine, type SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { Bulletin } from './bulletin.entity';
import { getBulletin } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';

/** An act on a bulletin that is given with words alone. */
export interface BulletinStep {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

/** What leads a bulletin back: returning it, drafting it anew, giving the draft up. */
@Injectable()
export class ReturnBulletin {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly once: ActOnce,
    private readonly moveMonth: MoveMonth,
  ) {}

  /** The month leaves signing with it. Throws what the engine throws. */
  return(command: SentCommand, { id, version, reason }: BulletinStep): Promise<Acted> {
    const { actor } = command;
    return this.once.run(command, async (tx) => {
      const bulletin = await getBulletin(managerOf(tx), id);
      const step = { process: bulletinProcess, id, version, action: 'return', actor, reason } as const;
      const acted = await this.engine.act(tx, step);
      if (bulletin.kind === 'monthly') {
        await this.moveMonth.execute(tx, { month: bulletin.month, action: 'leave-signing', guards: {} });
      }
      return acted;
    });
  }

  /** What was frozen is a draft again; its next submission freezes it anew. */
  revise(command: SentCommand, { id, version, reason }: BulletinStep): Promise<Acted> {
    const { actor } = command;
    return this.once.run(command, async (tx) => {
      const step = { process: bulletinProcess, id, version, action: 'revise', actor, reason } as const;
      const acted = await this.engine.act(tx, step);
      const set = { frozen: null, manifest: null, manifestSha256: null };
      await updateExactlyOne(managerOf(tx), Bulletin, { where: { id }, set });
      return acted;
    });
  }

  /** The draft stays to be read; another may be begun. */
  discard(command: SentCommand, { id, version, reason }: BulletinStep): Promise<Acted> {
    const { actor } = command;
    return this.once.run(command, (tx) =>
      this.engine.act(tx, { process: bulletinProcess, id, version, action: 'discard', actor, reason }),
    );
  }
}
