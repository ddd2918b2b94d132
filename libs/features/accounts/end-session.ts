import { updateMatching } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { SessionNotFound } from './accounts.errors';
import { Acts } from './acts';
import { Session } from './session.entity';
import { bySelf, type OwnSession } from './session-proof';

/** Ends sessions of one's own account: this one (signing out), another, or all others. */
@Injectable()
export class EndSession {
  constructor(private readonly acts: Acts) {}

  /** Signs out. Does nothing where the session has ended already. */
  async execute({ actor, sessionId }: OwnSession): Promise<void> {
    await this.end({ actor, sessionId }, 'signed-out');
  }

  /** Ends another session of one's own. Throws `SessionNotFound` for anybody else's, and for one that has ended. */
  async endOther(own: OwnSession): Promise<void> {
    if ((await this.end(own, 'ended-by-owner')) === 0) throw new SessionNotFound();
  }

  private end({ actor, sessionId }: OwnSession, endReason: 'signed-out' | 'ended-by-owner'): Promise<number> {
    return this.acts.run(async ({ manager, now, record }) => {
      const where = { id: sessionId, accountId: actor.id, endedAt: IsNull() };
      const ended = await updateMatching(manager, Session, { where, set: { endedAt: now, endReason } });
      if (ended > 0) await record({ ...bySelf(actor), action: 'session.ended', subject: `session/${sessionId}` });
      return ended;
    });
  }
}
