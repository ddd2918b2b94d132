import type { EntityManager } from 'typeorm';
import { IsNull, MoreThan } from 'typeorm';
import type { SessionLimits } from './account-settings';
import { Session } from './session.entity';

/** A session as its owner sees it. */
export interface SessionView {
  readonly id: string;
  readonly client: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isThisOne: boolean;
}

/** The sessions of an account that still stand, the newest first. */
export async function listSessions(
  manager: EntityManager,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
  { now, limits }: { readonly now: Date; readonly limits: SessionLimits },
): Promise<readonly SessionView[]> {
  const since = (span: number) => MoreThan(new Date(now.getTime() - span));
  const rows = await manager.find(Session, {
    where: { accountId, endedAt: IsNull(), lastSeenAt: since(limits.idle), createdAt: since(limits.whole) },
    order: { id: 'DESC' },
  });
  return rows.map(({ id, client, createdAt, lastSeenAt }) => ({
    id,
    client,
    createdAt,
    lastSeenAt,
    isThisOne: id === sessionId,
  }));
}
