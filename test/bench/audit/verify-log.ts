import { createHash, hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { EXPORT_FILES, parseVerifierKey, verifyAuditExport } from '@app/audit-log';
import { timed } from '../statistics';
import { SIGNER } from './write-log';

export interface LogToVerify {
  readonly folder: string;
  readonly entries: number;
  readonly rounds: number;
}

/** Seconds of one round, and what was hashed. */
export interface VerifyRound {
  /** The whole examination. */
  readonly verify: number;
  /** One SHA-256 over the file of rows, read and hashed from end to end. */
  readonly rows: number;
  /** One SHA-256 over as many bytes as the tree hashes: every leaf with its prefix, every node. */
  readonly tree: number;
  /** One call of Node's SHA-256 for every leaf and node, on bytes in memory. */
  readonly calls: number;
  readonly megabytes: number;
}

const NODE_BYTES = 65;
const BLOCK = 1 << 21;

/** Examines an export and, in turns with that, hashes the same bytes plainly. */
export async function verifyLog({ folder, entries, rounds }: LogToVerify): Promise<readonly VerifyRound[]> {
  const measured: VerifyRound[] = [];
  for (let round = 0; round < rounds; round++) {
    const rows = await timed(() => hashFile(join(folder, EXPORT_FILES.entries), 0));
    const verify = await timed(() => verifyAuditExport(folder, { verifierKey: parseVerifierKey(SIGNER.verifierKey) }));
    const tree = await timed(() => hashFile(join(folder, EXPORT_FILES.entries), NODE_BYTES * (entries - 1)));
    const calls = await timed(() => hashPieces(entries, rows.value));
    if (verify.value.status !== 'intact' || verify.value.rows !== entries) throw new Error('The log is not intact.');
    measured.push({
      verify: verify.seconds,
      rows: rows.seconds,
      tree: tree.seconds,
      calls: calls.seconds,
      megabytes: rows.value / 1e6,
    });
  }
  return measured;
}

/** Hashes a file, and further bytes, as one stream; gives the file's length. */
async function hashFile(path: string, further: number): Promise<number> {
  const stream = createHash('sha256');
  const block = Buffer.alloc(BLOCK);
  const file = await open(path);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(block, 0, BLOCK);
    if (bytesRead === 0) break;
    stream.update(block.subarray(0, bytesRead));
    length += bytesRead;
  }
  await file.close();
  for (let rest = further; rest > 0; rest -= BLOCK) stream.update(block.subarray(0, Math.min(rest, BLOCK)));
  stream.digest();
  return length;
}

function hashPieces(entries: number, bytes: number): void {
  const length = Math.round(bytes / entries);
  const block = Buffer.alloc(BLOCK);
  for (let nth = 0; nth < entries; nth++) {
    const at = (nth * length) % (BLOCK - length);
    hash('sha256', block.subarray(at, at + length), 'binary');
    hash('sha256', block.subarray(at, at + NODE_BYTES), 'binary');
  }
}
