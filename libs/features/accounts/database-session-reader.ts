import type { AccountsChoice } from '@app/config';
import { updateMatching } from '@app/database';
import { SessionReader, type SignedIn } from '@app/http';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan } from 'typeorm';
import { ACCOUNTS_CHOICE, sessionLimits } from './account-settings';
import { Acts } from './acts';
import { actingAs } from './acting-account.query';
import { PASSWORD_RULES } from './password-policy';
import { findSessionByToken, type SessionOfToken } from './session-by-token.query';
import { Session } from './session.entity';
import { isUsable, isWithinLimits, mustComplete } from './session-standing';

/** How old the recorded last request may become before it is written again. */
const SEEN_GRAIN_MS = 30_000;

/** Sessions as the database has them at each request, so that a change of roles, a lock or a delegation acts at once. */
@Injectable()
export class DatabaseSessionReader extends SessionReader implements OnModuleDestroy {
  private touching: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(ACCOUNTS_CHOICE) private readonly choice: AccountsChoice,
  ) {
    super();
  }

  async find(token: string): Promise<SignedIn | null> {
    const { manager } = this.dataSource;
    const found = await findSessionByToken(manager, token);
    const now = this.acts.now();
    if (found === null || !isWithinLimits(found.session, now, sessionLimits(this.choice))) return null;
    const { session, account } = found;
    if (!isUsable(account, this.choice.demo)) return null;
    if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_GRAIN_MS) this.touch(session.id, now);
    return this.signedIn(manager, found, now);
  }

  /** Fulfils when no request is being written down any more. */
  async settled(): Promise<void> {
    await this.touching;
  }

  onModuleDestroy(): Promise<void> {
    return this.settled();
  }

  /**
   * Not waited for: a reader must not stand in line behind a long import. If it cannot be written (the database is busy, or is
   * closing), the session's idle time ends a little sooner.
   */
  private touch(id: string, now: Date): void {
    const where = { id, endedAt: IsNull(), lastSeenAt: LessThan(now) };
    const written = this.acts.run(({ manager }) =>
      updateMatching(manager, Session, { where, set: { lastSeenAt: now } }),
    );
    this.touching = Promise.allSettled([this.touching, written]);
  }

  private async signedIn(manager: EntityManager, { session, account }: SessionOfToken, now: Date): Promise<SignedIn> {
    const actor = await actingAs(manager, account, now);
    const { roles } = actor;
    return {
      sessionId: session.id,
      actor,
      displayName: account.displayName,
      csrfToken: session.csrfToken,
      provedAt: session.provedAt,
      mustComplete: mustComplete({ account, session, roles }, now, PASSWORD_RULES[this.choice.passwordPolicy]),
    };
  }
}
