import { opensSeal, parseCanonical, SALT_SIZE } from '@app/audit-log';
import { isRecord } from './raw-rows';

/** What an entry sealed, as it is stored. */
export interface StoredSeal {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly salt: Uint8Array;
}

/** Payload and salt out of their columns; null when there are none, or they are not in the form they were written in. */
export function readSeal(salt: unknown, payload: unknown): StoredSeal | null {
  if (typeof salt !== 'string' || typeof payload !== 'string') return null;
  const value = parseCanonical(Buffer.from(payload, 'utf8'));
  const bytes = Buffer.from(salt, 'hex');
  return isRecord(value) && bytes.length === SALT_SIZE ? { payload: value, salt: bytes } : null;
}

/** Whether the seal is what the digest in the entry stands for. */
export function isSealOf(digest: string | undefined, seal: StoredSeal | null): seal is StoredSeal {
  return seal !== null && digest !== undefined && opensSeal(digest, seal.payload, seal.salt);
}
