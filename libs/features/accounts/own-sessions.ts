import { SessionCookie, SessionReader, type SignedIn } from '@app/http';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SessionOver } from './accounts.errors';
import type { SessionView } from './my-sessions.query';
import { SessionViews } from './session-views';
import type { SignedInView } from './signed-in.query';

/** What a browser is given of its own session. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly sessions: SessionReader,
    private readonly cookie: SessionCookie,
    private readonly views: SessionViews,
  ) {}

  /** Gives the browser a session's new token, and says whose it is. Throws `SessionOver` where it has ended in the meantime. */
  async hand(reply: FastifyReply, token: string): Promise<SignedInView> {
    const session = await this.sessions.find(token);
    if (session === null) throw new SessionOver();
    this.cookie.set(reply, token);
    return this.view(session);
  }

  forget(reply: FastifyReply): void {
    this.cookie.clear(reply);
  }

  view(session: SignedIn): Promise<SignedInView> {
    return this.views.of(session);
  }

  /** The sessions of its owner that still stand, the newest first. */
  list(session: SignedIn): Promise<readonly SessionView[]> {
    return this.views.listBeside(session);
  }
}
