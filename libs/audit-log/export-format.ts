import { isRecord } from './audit-entry';
import { canonicalBytes, parseCanonical } from './canonical-json';
import { CompactRange, parseRange } from './compact-range';
import { decodeBase64 } from './note-encoding';
import { SALT_SIZE } from './sealed-payload';

/** The files of an exported log, inside its folder. */
export const EXPORT_FILES = {
  /** One canonical entry a line, in leaf order. */
  entries: 'entries.jsonl',
  /** Payloads kept apart, with their salts; erased ones are absent. */
  sealed: 'sealed.jsonl',
  /** The leaf hashes as the log stored them, 32 bytes each: they tell which row was touched. */
  leaves: 'leaves',
  /** The compact range at each checkpoint: lets the check go on behind a damaged stretch. */
  treeStates: 'tree-states.jsonl',
  /** The newest signed checkpoint. */
  checkpoint: 'checkpoint',
  /** All signed checkpoints exported, one file each, named by size. */
  checkpoints: 'checkpoints',
  /** The log's verifier key; witnesses' keys on further lines. */
  verifierKey: 'verifier-key',
} as const;

/** A payload kept apart, as it stands in a line of `sealed.jsonl`. */
export interface SealedRow {
  /** Leaf index of the entry that holds its digest. */
  readonly index: number;
  /** A view of the line. */
  readonly payload: Uint8Array;
  readonly salt: Uint8Array;
}

/** A line of `sealed.jsonl`. */
export function formatSealedRow(row: { index: number; payload: unknown; salt: Uint8Array }): Uint8Array {
  return canonicalBytes({ ...row, salt: Buffer.from(row.salt).toString('hex') });
}

const SEALED_LINE = /^\{"index":(0|[1-9][0-9]*),"payload":.+,"salt":"([0-9a-f]+)"\}$/;
/** What stands around a payload in its line, number and salt apart. */
const BEFORE_PAYLOAD = '{"index":,"payload":'.length;
const AFTER_PAYLOAD = ',"salt":""}'.length;

/**
 * Takes a line of `sealed.jsonl` apart; null when it has not the form. Whether the payload is one, either its digest says, for only
 * canonical JSON is ever sealed, or `isSealable`.
 */
export function splitSealedRow(line: Buffer): SealedRow | null {
  const [, index = '', salt = ''] = SEALED_LINE.exec(line.toString('latin1')) ?? [];
  if (!Number.isSafeInteger(Number(index)) || salt.length !== 2 * SALT_SIZE) return null;
  const payload = line.subarray(BEFORE_PAYLOAD + index.length, line.length - AFTER_PAYLOAD - salt.length);
  return { index: Number(index), payload, salt: Buffer.from(salt, 'hex') };
}

export function formatTreeState(range: CompactRange): Uint8Array {
  return canonicalBytes(range.toStored());
}

/** Reads a line of `tree-states.jsonl`; null unless it is exactly what `formatTreeState` writes. */
export function parseTreeState(line: Uint8Array): CompactRange | null {
  const value = parseCanonical(line);
  if (!isRecord(value) || Object.keys(value).join() !== 'hashes,size') return null;
  const { size, hashes } = value;
  if (!isIndex(size) || !Array.isArray(hashes)) return null;
  const texts = hashes.filter((hash: unknown) => typeof hash === 'string' && decodeBase64(hash)?.length === 32);
  try {
    return texts.length === hashes.length ? parseRange({ size, hashes: texts }) : null;
  } catch {
    return null;
  }
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
