import { newId } from '@app/kernel';
import { type EntityManager, IsNull } from 'typeorm';
import { Invitation } from './credential.entities';
import { newToken, tokenDigest } from './random-token';

export type InvitationPurpose = Invitation['purpose'];

/** A ticket to be handed to its person: shown once, stored only as a digest. */
export interface InvitationTicket {
  readonly token: string;
  readonly expiresAt: Date;
}

const MS_A_MINUTE = 60_000;
/** A first password can wait for its person; a reset is made while they are on the telephone. */
const LIFE_MS: Readonly<Record<InvitationPurpose, number>> = {
  'first-password': 7 * 24 * 60 * MS_A_MINUTE,
  reset: 10 * MS_A_MINUTE,
};

/** Issues a ticket for an account; earlier ones are closed. */
export async function issueInvitation(
  manager: EntityManager,
  { accountId, purpose }: { readonly accountId: string; readonly purpose: InvitationPurpose },
  now: Date,
): Promise<InvitationTicket> {
  await closeInvitations(manager, accountId, now);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LIFE_MS[purpose]);
  const digest = tokenDigest(token);
  const row = { id: newId(now), accountId, tokenDigest: digest, purpose, createdAt: now, expiresAt, closedAt: null };
  await manager.insert(Invitation, row);
  return { token, expiresAt };
}

export async function closeInvitations(manager: EntityManager, accountId: string, now: Date): Promise<void> {
  await manager.update(Invitation, { accountId, closedAt: IsNull() }, { closedAt: now });
}
