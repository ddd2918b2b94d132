import { managerOf } from '@app/database';
import { MoveMonth } from '@app/features/months';
import { type Acted, ActOnce, ProcessEngine, type SentCommand } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import { getBulletin } from './bulletin.query';
import { bulletinProcess } from './bulletin.workflow';
import { BulletinShownOutdated } from './bulletins.errors';
import { isShown } from './manifest-guards';
import type { BulletinSigning } from './submit-bulletin';

/** A leader takes a signed bulletin back before it is published. Its number stays used; the month goes back to its scores. */
@Injectable()
export class RecallBulletin {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly once: ActOnce,
    private readonly moveMonth: MoveMonth,
  ) {}

  execute(command: SentCommand, { id, version, shown, provedAt, reason }: BulletinSigning): Promise<Acted> {
    const { actor } = command;
    return this.once.run(command, async (tx) => {
      const bulletin = await getBulletin(managerOf(tx), id);
      if (!isShown(bulletin, shown)) throw new BulletinShownOutdated();
      const step = { process: bulletinProcess, id, version, action: 'recall', actor } as const;
      const recalled = await this.engine.act(tx, { ...step, provedAt, reason, facts: { ...shown } });
      if (bulletin.kind === 'monthly') {
        await this.moveMonth.execute(tx, { month: bulletin.month, action: 'leave-signing', guards: {} });
      }
      return recalled;
    });
  }
}
