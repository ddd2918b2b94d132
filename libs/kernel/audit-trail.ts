import type { Actor } from './actor';
import type { Transaction } from './unit-of-work';

/** What an audit entry says. Values are facts and digests; personal data goes in `sealed`, of which the entry holds only a salted digest. */
export interface AuditFact {
  /** The log it belongs to: that of one unattended run. Absent: the office's own. */
  readonly log?: string;
  readonly actor: string;
  /** The role in which it was done. */
  readonly role: string;
  /** A verb in the past tense with its subject's kind, such as `month.scored`. */
  readonly action: string;
  readonly subject: string;
  readonly reason?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  readonly sealed?: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
}

/** Records an act in the transaction of what it describes: both are there, or neither is. */
export abstract class AuditTrail {
  abstract record(tx: Transaction, fact: AuditFact): Promise<void>;
}

/** The fields of a fact that say who acted, and in which of their roles. */
export function actedBy(actor: Actor, role: Actor['roles'][number]): Pick<AuditFact, 'actor' | 'role' | 'requestId'> {
  return { actor: actor.id, role, requestId: actor.requestId };
}
