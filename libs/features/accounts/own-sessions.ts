import type { AccountsChoice } from '@app/config';
import { SessionCookie, SessionReader, type SignedIn } from '@app/http';
import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { SessionOver } from './accounts.errors';
import { ACCOUNTS_CHOICE, sessionLimits } from './account-settings';
import { listSessions, type SessionView } from './my-sessions.query';
import { type SignedInView, signedInView } from './signed-in.query';

/** What a browser is given of its own session. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sessions: SessionReader,
    private readonly cookie: SessionCookie,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(ACCOUNTS_CHOICE) private readonly choice: AccountsChoice,
  ) {}

  /** Gives the browser a session's new token, and says whose it is. Throws `SessionOver` where it has ended in the meantime. */
  async hand(reply: FastifyReply, token: string): Promise<SignedInView> {
    const session = await this.sessions.find(token);
    if (session === null) throw new SessionOver();
    this.cookie.set(reply, token);
    return this.view(session);
  }

  view(session: SignedIn): Promise<SignedInView> {
    return signedInView(this.dataSource.manager, session, this.clock.now());
  }

  /** The sessions of its owner that still stand, the newest first. */
  list({ actor, sessionId }: SignedIn): Promise<readonly SessionView[]> {
    const limits = sessionLimits(this.choice);
    const own = { accountId: actor.id, sessionId };
    return listSessions(this.dataSource.manager, own, { now: this.clock.now(), limits });
  }

  forget(reply: FastifyReply): void {
    this.cookie.clear(reply);
  }
}
