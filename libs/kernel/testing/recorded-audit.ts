import { type AuditFact, AuditTrail, type RefusedFact } from '../audit-trail';
import type { Transaction } from '../unit-of-work';

/** An audit trail that a test can read: what was recorded by transactions that committed, and refusals. */
export class RecordedAudit extends AuditTrail {
  readonly facts: AuditFact[] = [];

  override async record(tx: Transaction, fact: AuditFact): Promise<void> {
    tx.afterCommit(() => this.facts.push(fact));
  }

  override async recordRefusal(fact: RefusedFact): Promise<void> {
    this.facts.push({ ...fact, outcome: 'refused' });
  }

  get actions(): string[] {
    return this.facts.map(({ action }) => action);
  }
}
