import { timingSafeEqual } from 'node:crypto';
import { Clock, ROLES } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CsrfRefused, OriginRefused, ProofNeeded, RoleNotAllowed, SessionIncomplete } from '../problems/edge.errors';
import type { SignedIn } from '../session-reader';
import type { RoutePolicy } from './policy';
import { isUnsafe } from './route-entry';
import { SameOrigin } from './same-origin';

/** How long a proof of identity counts for an act that asks for a recent one. */
export const PROOF_COUNTS_MS = 5 * 60 * 1000;

/** Decides whether a request may reach its handler. Every refusal is thrown. */
@Injectable()
export class PolicyCheck {
  constructor(
    private readonly sameOrigin: SameOrigin,
    private readonly clock: Clock,
  ) {}

  /** What changes something must come from a page of ours, whoever asks. Signing in has no other protection: there is no token yet. */
  requireOwnPage({ method, headers }: FastifyRequest): void {
    if (isUnsafe(method) && !this.sameOrigin.holds(headers)) throw new OriginRefused();
  }

  /** Page, token, completeness, role, proof, in this order. */
  require(request: FastifyRequest, session: SignedIn, policy: RoutePolicy): void {
    this.requireOwnPage(request);
    if (isUnsafe(request.method)) requireToken(request, session);
    if (session.mustComplete !== null && policy.whileIncomplete !== true) {
      throw new SessionIncomplete({ step: session.mustComplete });
    }
    if (!isHeldByOne(policy, session)) throw new RoleNotAllowed();
    if (policy.proof === 'recent') this.requireProof(session);
  }

  private requireProof({ provedAt }: SignedIn): void {
    const age = this.clock.now().getTime() - provedAt.getTime();
    if (age > PROOF_COUNTS_MS) throw new ProofNeeded();
  }
}

/** All roles stand for everybody: a stand-in has none while nobody has lent one, and must sign out all the same. */
function isHeldByOne({ roles }: RoutePolicy, { actor }: SignedIn): boolean {
  return ROLES.every((role) => roles.includes(role)) || roles.some((role) => actor.roles.includes(role));
}

function requireToken({ headers }: FastifyRequest, { csrfToken }: SignedIn): void {
  const sent = headers['x-csrf-token'];
  if (typeof sent !== 'string' || !isSame(sent, csrfToken)) throw new CsrfRefused();
}

/** In a time that does not tell how much of it is right. */
function isSame(sent: string, expected: string): boolean {
  const [one, other] = [Buffer.from(sent), Buffer.from(expected)];
  return one.length === other.length && one.length > 0 && timingSafeEqual(one, other);
}
