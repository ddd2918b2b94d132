import { hash } from 'node:crypto';
import { AuditEntryInvalid, AuditEntryTooLarge } from './audit-log.errors';
import { canonicalBytes, parseCanonical } from './canonical-json';

/** The most bytes a payload may have in canonical JSON; keeps every line of an export within what is read at once. */
export const PAYLOAD_LIMIT = 1_048_576;

/** Bytes of a salt. Fixed, so that no byte can move between salt and payload without changing the digest's meaning. */
export const SALT_SIZE = 32;

/**
 * The digest that stands in an entry for a payload kept apart: lower-case hex of SHA-256(salt ‖ canonical JSON of the payload). The
 * salt must be random and used once: without it, a short payload such as an identity number could be guessed from the digest.
 * Erasing salt and payload later leaves the tree whole and the digest meaningless (PIPL 47). Throws `AuditEntryInvalid` unless the
 * salt has 32 bytes and the payload can be said in canonical JSON, `AuditEntryTooLarge` above 1 MiB.
 */
export function sealPayload(payload: unknown, salt: Uint8Array): { readonly digest: string } {
  const bytes = canonicalBytes(payload);
  if (salt.length !== SALT_SIZE) throw new AuditEntryInvalid({ saltBytes: salt.length });
  if (bytes.length > PAYLOAD_LIMIT) throw new AuditEntryTooLarge({ bytes: bytes.length, limit: PAYLOAD_LIMIT });
  return { digest: payloadDigest(bytes, salt) };
}

/** Lower-case hex of SHA-256(salt ‖ payload), for a payload that is canonical JSON already. */
export function payloadDigest(payload: Uint8Array, salt: Uint8Array): string {
  return hash('sha256', Buffer.concat([salt, payload]), 'hex');
}

/** Whether these bytes are a payload that can be sealed: canonical JSON, and not too large. */
export function isSealable(payload: Uint8Array): boolean {
  return payload.length <= PAYLOAD_LIMIT && parseCanonical(payload) !== undefined;
}

/** Whether payload and salt are what the digest in the entry stands for. */
export function opensSeal(digest: string, payload: unknown, salt: Uint8Array): boolean {
  return sealPayload(payload, salt).digest === digest;
}
