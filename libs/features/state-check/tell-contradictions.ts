import { createHash } from 'node:crypto';
import { NotifyPeople, Recipients } from '@app/features/notifications';
import { actedBy, AuditTrail, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Contradiction } from './contradiction';

/** More would be of the same kind; their number is told. */
const MOST_RECORDED = 50;

/** Puts findings on record, and tells auditors and system administrators of them. */
@Injectable()
export class TellContradictions {
  constructor(
    private readonly audit: AuditTrail,
    private readonly recipients: Recipients,
    private readonly notify: NotifyPeople,
  ) {}

  /** In the caller's transaction. A set of findings that was told before is not told again. */
  async execute(tx: Transaction, found: readonly Contradiction[]): Promise<void> {
    if (found.length === 0) return;
    const dedupeKey = `state-contradicted/${createHash('sha256').update(JSON.stringify(found)).digest('hex')}`;
    const recipients = await this.recipients.accountsOf(tx, { roles: ['auditor', 'system-administrator'] });
    const content = { kind: 'state-contradicted', facts: { count: found.length } } as const;
    const told = await this.notify.execute(tx, { content, recipients, dedupeKey });
    if (told === 0 && recipients.length > 0) return;
    for (const { subject, month, kind } of found.slice(0, MOST_RECORDED)) {
      const facts = { kind, findings: found.length };
      await this.audit.record(tx, {
        ...actedBy(SYSTEM, 'system'),
        action: 'state.contradicted',
        subject,
        month,
        facts,
      });
    }
  }
}
