import { PROOF_COUNTS_MS, type SignedIn } from '@app/http';
import { findUnit } from '@app/features/units';
import { officeDay, type Role } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { accountNames } from './accounts.query';
import { ROLE_NAMES } from './role-names';

/** Who has signed in, as their own page shows it. */
export interface SignedInView {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly { readonly role: Role; readonly name: string }[];
  /** An officer's unit, as it is called this month. */
  readonly unit: { readonly code: string; readonly name: string } | null;
  /** The leader whose role is lent at this moment. */
  readonly delegatedBy: { readonly id: string; readonly displayName: string } | null;
  readonly csrfToken: string;
  readonly provedAt: Date;
  /** Until when the proof of identity counts for acts that ask for a recent one. */
  readonly proofUntil: Date;
  readonly mustComplete: SignedIn['mustComplete'];
}

export async function signedInView(manager: EntityManager, session: SignedIn, now: Date): Promise<SignedInView> {
  const { actor, displayName, csrfToken, provedAt, mustComplete } = session;
  return {
    accountId: actor.id,
    displayName,
    roles: [...ROLE_NAMES].flatMap(([role, name]) => (actor.roles.includes(role) ? [{ role, name }] : [])),
    unit: await unitOf(manager, actor.unitCode, now),
    delegatedBy: await lenderOf(manager, actor.delegatedBy),
    csrfToken,
    provedAt,
    proofUntil: new Date(provedAt.getTime() + PROOF_COUNTS_MS),
    mustComplete,
  };
}

async function unitOf(manager: EntityManager, code: string | null, now: Date): Promise<SignedInView['unit']> {
  if (code === null) return null;
  const unit = await findUnit(manager, code, officeDay(now).slice(0, 7));
  return { code, name: unit?.name ?? code };
}

async function lenderOf(manager: EntityManager, id: string | null): Promise<SignedInView['delegatedBy']> {
  if (id === null) return null;
  return { id, displayName: (await accountNames(manager, [id])).get(id) ?? '' };
}
