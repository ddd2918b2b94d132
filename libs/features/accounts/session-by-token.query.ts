import { rawMoment } from '@app/database';
import { type Role, ROLES } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Account } from './account.entity';
import { tokenDigest } from './random-token';
import type { SecondFactorStanding, Session } from './session.entity';

/** A session that has not been ended, with its account, as far as a request needs them. */
export interface SessionOfToken {
  readonly session: Pick<
    Session,
    'id' | 'csrfToken' | 'secondFactor' | 'createdAt' | 'lastSeenAt' | 'provedAt' | 'endedAt'
  >;
  readonly account: Pick<
    Account,
    'id' | 'displayName' | 'roles' | 'unitCode' | 'state' | 'passwordChangedAt' | 'isDemo'
  >;
}

interface Row {
  readonly id: string;
  readonly csrfToken: string;
  readonly secondFactor: SecondFactorStanding;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly provedAt: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: string;
  readonly unitCode: string | null;
  readonly state: Account['state'];
  readonly passwordChangedAt: string | null;
  readonly isDemo: number;
}

// By hand, because it is in every request.
const BY_TOKEN = `
  SELECT s.id AS id, s.csrf_token AS csrfToken, s.second_factor AS secondFactor, s.created_at AS createdAt,
    s.last_seen_at AS lastSeenAt, s.proved_at AS provedAt, a.id AS accountId, a.display_name AS displayName, a.roles AS roles,
    a.unit_code AS unitCode, a.state AS state, a.password_changed_at AS passwordChangedAt, a.is_demo AS isDemo
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_digest = ? AND s.ended_at IS NULL`;

/** What a token stands for, in one statement; null for a token that is unknown or whose session was ended. */
export async function findSessionByToken(manager: EntityManager, token: string): Promise<SessionOfToken | null> {
  const [row]: readonly Row[] = await manager.query(BY_TOKEN, [tokenDigest(token)]);
  if (row === undefined) return null;
  const { id, csrfToken, secondFactor, createdAt, lastSeenAt, provedAt } = row;
  const { accountId, displayName, roles, unitCode, state, passwordChangedAt, isDemo } = row;
  const times = { createdAt: rawMoment(createdAt), lastSeenAt: rawMoment(lastSeenAt), provedAt: rawMoment(provedAt) };
  return {
    session: { id, csrfToken, secondFactor, ...times, endedAt: null },
    account: {
      ...{ id: accountId, displayName, unitCode, state, isDemo: isDemo === 1 },
      roles: rolesIn(roles),
      passwordChangedAt: passwordChangedAt === null ? null : rawMoment(passwordChangedAt),
    },
  };
}

/** As the column keeps them, in the same order: by commas, and nothing for none. */
function rolesIn(text: string): Role[] {
  return text.split(',').flatMap((word) => ROLES.filter((role) => role === word));
}
