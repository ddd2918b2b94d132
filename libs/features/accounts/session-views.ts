import type { AccountsChoice } from '@app/config';
import type { SignedIn } from '@app/http';
import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ACCOUNTS_CHOICE, sessionLimits } from './account-settings';
import { listSessions, type SessionView } from './my-sessions.query';
import { type SignedInView, signedInView } from './signed-in.query';

/** What pages show of sessions. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(ACCOUNTS_CHOICE) private readonly choice: AccountsChoice,
  ) {}

  of(session: SignedIn): Promise<SignedInView> {
    return signedInView(this.dataSource.manager, session, this.clock.now());
  }

  /** All sessions of its owner that still stand, this one included. */
  listBeside({ actor, sessionId }: SignedIn): Promise<readonly SessionView[]> {
    const own = { accountId: actor.id, sessionId };
    const limits = sessionLimits(this.choice);
    return listSessions(this.dataSource.manager, own, { now: this.clock.now(), limits });
  }
}
