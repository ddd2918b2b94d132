import canonicalize from 'canonicalize';
import { AuditEntryInvalid } from './audit-log.errors';
import { decodeUtf8 } from './note-encoding';

/** Canonical JSON in UTF-8 (RFC 8785). Throws `AuditEntryInvalid` for what it cannot say: NaN, infinities, bigint, half a character, a cycle. */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalText(value);
  if (text === null) throw new AuditEntryInvalid();
  return Buffer.from(text);
}

/** The value of canonical JSON bytes; undefined when they are not JSON, or not in the one canonical spelling. */
export function parseCanonical(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  const value = text === null ? undefined : parsedJson(text);
  return canonicalText(value) === text ? value : undefined;
}

// An escape of half a character, its backslash not itself escaped: RFC 8785 §3.2.2.2 wants an error, the library writes it out.
const HALF_CHARACTER = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

function canonicalText(value: unknown): string | null {
  try {
    const text = canonicalize(value);
    return text === undefined || HALF_CHARACTER.test(text) ? null : text;
  } catch {
    return null;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
