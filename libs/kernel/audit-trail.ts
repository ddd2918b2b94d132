import type { Transaction } from './unit-of-work';

/** What an audit entry says. Values are facts and digests; personal data goes in `sealed`, of which the entry holds only a salted digest. */
export interface AuditFact {
  /** The log it belongs to: the office's own, or that of one unattended run. */
  readonly log: string;
  readonly actor: string;
  readonly role: string;
  /** A verb in the past tense with its subject's kind, such as `month.scored`. */
  readonly action: string;
  readonly subject: string;
  readonly reason?: string;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  readonly sealed?: Readonly<Record<string, unknown>>;
}

/** Records an act in the transaction of what it describes: both are there, or neither is. */
export abstract class AuditTrail {
  abstract record(tx: Transaction, fact: AuditFact): Promise<void>;
}
