import { type AuditEntry, parseEntry } from './audit-entry';
import type { NoteVerifier } from './note-keys';
import { formatTlogProof, parseTlogProof, type TlogProof, verifyTlogProof } from './tlog-proof';

/** Writes a receipt that carries its entry's bytes along, so that it can be verified by itself. The entry must be fit for anybody to read. */
export function formatEntryReceipt(proof: Omit<TlogProof, 'extra'>, entry: Uint8Array): string {
  return formatTlogProof({ ...proof, extra: entry });
}

/**
 * The entry that a receipt carries and proves to be in the log with this key; null for anything else. The bytes it carries are signed by
 * nobody: they count only because the proof is of them. Never throws for a bad receipt.
 */
export function openEntryReceipt(text: string, log: NoteVerifier): AuditEntry | null {
  const carried = carriedBytes(text);
  return carried !== undefined && verifyTlogProof(text, carried, log) ? parseEntry(carried) : null;
}

function carriedBytes(text: string): Uint8Array | undefined {
  try {
    return parseTlogProof(text).extra;
  } catch {
    return undefined;
  }
}
