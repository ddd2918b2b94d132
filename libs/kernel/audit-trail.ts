import type { Actor } from './actor';
import type { Transaction } from './unit-of-work';

/** Values of a fact or a payload: what JSON can say. */
export type AuditFacts = Readonly<Record<string, string | number | boolean>>;

/** What an audit entry says. Values are facts and digests; personal data goes in `sealed`, of which the entry holds only a salted digest. */
export interface AuditFact {
  /** The log it belongs to: that of one unattended run. Absent: the office's own. */
  readonly log?: string;
  readonly actor: string;
  /** The role in which it was done. */
  readonly role: string;
  /** The account that had lent the role. */
  readonly delegatedBy?: string | null;
  /** A verb in the past tense with its subject's kind, such as `month.scored`. */
  readonly action: string;
  /** What it was done to, such as `bulletin/01H…`: the timeline of a subject is found by exactly this text. */
  readonly subject: string;
  /** The month of assessment, `2021-08`. */
  readonly month?: string | null;
  /** The unit it concerns. */
  readonly unit?: string | null;
  /** A code or a fixed phrase. What somebody typed may name people: it goes in `sealed`. */
  readonly reason?: string;
  readonly facts?: AuditFacts;
  /**
   * SHA-256 in lower-case hex of the subject before and after, where it is one document. Never of something short or guessable: values go
   * in `sealed`, as `before` and `after`, where the timeline looks for them.
   */
  readonly before?: string | null;
  readonly after?: string | null;
  readonly sealed?: Readonly<Record<string, unknown>>;
  /** `done` unless said. */
  readonly outcome?: 'done' | 'refused';
  /** The code of the `DomainError` it was refused with. */
  readonly refusal?: string;
  readonly requestId?: string;
}

/** An attempt that was refused. */
export type RefusedFact = Omit<AuditFact, 'outcome' | 'refusal'> & { readonly refusal: string };

/** Records an act in the transaction of what it describes: both are there, or neither is. */
export abstract class AuditTrail {
  abstract record(tx: Transaction, fact: AuditFact): Promise<void>;

  /** Records a refusal in a transaction of its own, because the act's was rolled back. To be called outside any transaction. */
  abstract recordRefusal(fact: RefusedFact): Promise<void>;
}

/** The fields of a fact that say who acted, and in which of their roles. */
export function actedBy(
  actor: Actor,
  role: Actor['roles'][number],
): Pick<AuditFact, 'actor' | 'role' | 'delegatedBy' | 'requestId'> {
  return { actor: actor.id, role, delegatedBy: actor.delegatedBy, requestId: actor.requestId };
}
