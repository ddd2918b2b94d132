import { createHash } from 'node:crypto';
import { canonicalBytes } from '@app/audit-log';

/** SHA-256 (lower-case hex) of plain values in canonical JSON (RFC 8785): the same whatever the order of their fields. */
export function canonicalDigest(values: unknown): string {
  return createHash('sha256').update(canonicalBytes(values)).digest('hex');
}
