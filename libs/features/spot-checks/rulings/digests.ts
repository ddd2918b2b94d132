import { createHash } from 'node:crypto';
import type { PlatformRecordRow } from '@app/features/records';
import type { LedgerRow } from '../ledger-row.entity';

/** What a ruling rests on of a ledger row: all that is compared or read, but not where it stands. SHA-256, lower-case hex. */
export function rowDigest(row: Omit<LedgerRow, 'assessmentId' | 'unitNo' | 'line' | 'standing' | 'shared'>): string {
  const { kind, documentKey, codeKey, nameKey, decisionDate, documentNo, remark } = row;
  return digestOf([kind, documentKey, codeKey, nameKey, decisionDate, documentNo, remark]);
}

/** What a ruling rests on of a platform record. SHA-256, lower-case hex. */
export function recordDigest(record: PlatformRecordRow): string {
  const { kind, documentKey, codeKey, nameKey, decisionDate, receivedDate, content } = record;
  return digestOf([kind, documentKey, codeKey, nameKey, decisionDate, receivedDate, content]);
}

function digestOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
}
