import { type AuditFact, AuditTrail } from '../audit-trail';
import type { Transaction } from '../unit-of-work';

/** An audit trail that a test can read: what was recorded by transactions that committed. */
export class RecordedAudit extends AuditTrail {
  readonly facts: AuditFact[] = [];

  async record(tx: Transaction, fact: AuditFact): Promise<void> {
    tx.afterCommit(() => this.facts.push(fact));
  }

  get actions(): string[] {
    return this.facts.map(({ action }) => action);
  }
}
