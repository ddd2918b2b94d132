import { AuditEntryInvalid, AuditEntryTooLarge } from './audit-log.errors';
import { canonicalBytes, parseCanonical } from './canonical-json';
import { ENTRY_LIMIT } from './tiles';

/**
 * The version of the form in which entries are written now. A new form gets a new number; old entries keep theirs, for they are hashed.
 * Version 2 says how the act ended, for whom it was done, and which month and unit it concerns.
 */
export const ENTRY_VERSION = 2;

/** Facts of an act: counts, keys, digests. Never personal data. */
export type EntryFacts = Readonly<Record<string, string | number | boolean>>;

/** One act, as it is hashed into the log. Fields that do not apply are absent (canonical JSON leaves out what is undefined), never null. */
export interface AuditEntry {
  readonly v: 1 | typeof ENTRY_VERSION;
  /** The log it belongs to. */
  readonly log: string;
  /** The entry's own number or id where it was recorded, when it has one. Not its place in the tree, which is given later. */
  readonly seq?: number | string | undefined;
  /** UTC with milliseconds: `2021-09-06T01:30:00.000Z`. */
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string;
  readonly reason?: string | undefined;
  readonly facts?: EntryFacts | undefined;
  /** Stands for a payload kept apart (personal data): lower-case hex of SHA-256(salt ‖ canonical payload). */
  readonly sealed?: { readonly digest: string } | undefined;
  readonly requestId?: string | undefined;
  /** From version 2 on, and there always. */
  readonly outcome?: 'done' | 'refused' | undefined;
  /** The code of the refusal; there if and only if the act was refused. */
  readonly refusal?: string | undefined;
  /** The account that had lent its role. */
  readonly delegatedBy?: string | undefined;
  readonly month?: string | undefined;
  readonly unit?: string | undefined;
  /** Lower-case hex of SHA-256 of the subject before and after the act. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const DIGEST = /^[0-9a-f]{64}$/;
const REQUIRED = ['log', 'at', 'actor', 'role', 'action', 'subject'] as const;
const OPTIONAL = ['seq', 'reason', 'facts', 'sealed', 'requestId'] as const;
const SINCE_VERSION_2 = ['outcome', 'refusal', 'delegatedBy', 'month', 'unit', 'before', 'after'] as const;

/** Every field an entry of the version may have. */
const FIELDS: ReadonlyMap<unknown, readonly string[]> = new Map([
  [1, ['v', ...REQUIRED, ...OPTIONAL]],
  [2, ['v', ...REQUIRED, ...OPTIONAL, ...SINCE_VERSION_2]],
]);

/**
 * The bytes of an entry that the tree hashes: canonical JSON (RFC 8785) in UTF-8, so that every implementation gets the same bytes from the
 * same fields. Throws `AuditEntryInvalid` when a field is missing or of the wrong form, `AuditEntryTooLarge` above 65,535 bytes.
 */
export function entryBytes(entry: AuditEntry): Uint8Array {
  if (!isAuditEntry(entry)) throw new AuditEntryInvalid();
  const bytes = canonicalBytes(entry);
  if (bytes.length > ENTRY_LIMIT) throw new AuditEntryTooLarge({ bytes: bytes.length, limit: ENTRY_LIMIT });
  return bytes;
}

/** Reads an entry back; null when the bytes are not exactly what `entryBytes` writes for some entry. */
export function parseEntry(bytes: Uint8Array): AuditEntry | null {
  const value = parseCanonical(bytes);
  return isAuditEntry(value) && bytes.length <= ENTRY_LIMIT ? value : null;
}

/** Whether the value is an object whose fields can be read one by one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAuditEntry(value: unknown): value is AuditEntry {
  if (!isRecord(value)) return false;
  const { v, at, seq } = value;
  const known = FIELDS.get(v);
  return (
    known !== undefined &&
    Object.keys(value).every((field) => known.includes(field)) &&
    REQUIRED.every((field) => typeof value[field] === 'string') &&
    INSTANT.test(String(at)) &&
    ['reason', 'requestId', 'delegatedBy', 'month', 'unit'].every((field) => isTextOrAbsent(value[field])) &&
    (isTextOrAbsent(seq) || Number.isSafeInteger(seq)) &&
    isFactsOrAbsent(value['facts']) &&
    isSealOrAbsent(value['sealed']) &&
    [value['before'], value['after']].every((digest) => digest === undefined || isDigest(digest)) &&
    (v === 1 || saysHowItEnded(value))
  );
}

function saysHowItEnded({ outcome, refusal }: Record<string, unknown>): boolean {
  if (outcome === 'refused') return typeof refusal === 'string';
  return outcome === 'done' && refusal === undefined;
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && DIGEST.test(value);
}

function isFactsOrAbsent(value: unknown): boolean {
  if (value === undefined) return true;
  return isRecord(value) && Object.values(value).every((fact) => ['string', 'number', 'boolean'].includes(typeof fact));
}

function isSealOrAbsent(value: unknown): boolean {
  if (value === undefined) return true;
  return isRecord(value) && Object.keys(value).length === 1 && isDigest(value['digest']);
}
