import { createHash } from 'node:crypto';
import { entryBytes, type AuditEntry } from '../audit-entry';
import { signCheckpoint } from '../checkpoint';
import { noteSigner, parseVerifierKey } from '../note-keys';
import { sealPayload } from '../sealed-payload';
import { emptyLog, sequence } from '../sequencer';
import type { AuditExportSource, ExportedEntry } from '../write-export';

/** The key of every log made here. */
export const logSigner = noteSigner('yuncheng/audit', Buffer.alloc(32, 1));
export const logVerifier = parseVerifierKey(logSigner.verifierKey);

/** Numbers that look random and are the same for the same seed. */
export class SeededNumbers {
  private drawn = 0;

  constructor(private readonly seed: string) {}

  /** A whole number from 0 to `bound` − 1. */
  below(bound: number): number {
    return this.bytes(4).readUInt32BE(0) % bound;
  }

  bytes(count: number): Buffer {
    this.drawn += 1;
    return createHash('sha256').update(`${this.seed}/${this.drawn}`).digest().subarray(0, count);
  }
}

/** A log as it was kept: entries, the hashes stored with them, and the checkpoints signed on the way. */
export interface HonestLog {
  readonly entries: readonly ExportedEntry[];
  readonly leafHashes: readonly Uint8Array[];
  readonly checkpoints: readonly string[];
}

/** An entry for tests. */
export function someEntry(index: number, change: Partial<AuditEntry>): AuditEntry {
  return {
    v: 1,
    log: 'yuncheng',
    at: new Date(Date.UTC(2021, 8, 1, 0, 0, index)).toISOString(),
    actor: `U-${index % 7}`,
    role: 'reviewer',
    action: 'record.corrected',
    subject: `record/${index}`,
    ...change,
  };
}

/** A log of `size` entries with a checkpoint at the end and at random sizes before; about a third of the entries seal a payload. */
export function honestLog(seed: string, size: number): HonestLog {
  const numbers = new SeededNumbers(seed);
  return keepLog(
    Array.from({ length: size }, (_, index) => exportedEntry(index, numbers)),
    numbers,
  );
}

function exportedEntry(index: number, numbers: SeededNumbers): ExportedEntry {
  if (numbers.below(3) > 0) return { index, bytes: entryBytes(someEntry(index, { reason: '数据有误' })) };
  const sealed = { payload: { before: '张三', after: `李四 ${index}` }, salt: numbers.bytes(32) };
  return { index, bytes: entryBytes(someEntry(index, { sealed: sealPayload(sealed.payload, sealed.salt) })), sealed };
}

/** Sequences entries in random rounds and signs a checkpoint after each, as the log does. */
export function keepLog(entries: readonly ExportedEntry[], numbers: SeededNumbers): HonestLog {
  let state = emptyLog(logSigner.name);
  const leafHashes: Uint8Array[] = [];
  const checkpoints: string[] = [];
  while (leafHashes.length < entries.length || checkpoints.length === 0) {
    const round = entries.slice(leafHashes.length, leafHashes.length + 1 + numbers.below(12));
    const done = sequence(
      state,
      round.map(({ bytes }) => bytes),
    );
    state = done.state;
    leafHashes.push(...done.leaves.map(({ leafHash }) => leafHash));
    checkpoints.push(signCheckpoint(done.checkpoint, logSigner));
  }
  return { entries, leafHashes, checkpoints };
}

/** The log as the source of an export. */
export function exportOf(log: HonestLog): AuditExportSource {
  return { ...log, verifierKeys: [logSigner.verifierKey] };
}
