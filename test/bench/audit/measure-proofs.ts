import { createHash, generateKeyPairSync } from 'node:crypto';
import { CompactRange, noteSigner, signCheckpoint, verifyInclusion } from '@app/audit-log';
import { managerOf, openBulkWriter, TypeOrmUnitOfWork } from '@app/database';
import type { DataSource } from 'typeorm';
import { percentile } from '../statistics';
import { AuditCheckpoint, AuditLogState, proveConsistency, proveInclusion } from '@app/features/audit-trail';

/** How long proofs take, in milliseconds. */
export interface ProofTimes {
  readonly leaves: number;
  readonly proofs: number;
  readonly inclusionP50: number;
  readonly inclusionP99: number;
  readonly consistencyP99: number;
}

/** Fills a log with `leaves` leaves (hashes alone, without entries) and measures proofs of random leaves, each of them verified. */
export async function measureProofs(
  dataSource: DataSource,
  { leaves, proofs }: { readonly leaves: number; readonly proofs: number },
): Promise<ProofTimes> {
  const signer = noteSigner(`measured/${leaves}-${proofs}`, generateKeyPairSync('ed25519').privateKey);
  const log = signer.name;
  await fillLog(dataSource, { log, leaves, sign: (checkpoint) => signCheckpoint(checkpoint, signer) });
  const inclusion: number[] = [];
  const consistency: number[] = [];
  for (let nth = 0; nth < proofs; nth++) {
    const place = digest(`place ${nth}`).readUInt32BE(0) % leaves;
    let began = performance.now();
    const proven = await proveInclusion(dataSource.manager, log, idAt(place));
    inclusion.push(performance.now() - began);
    const root = Buffer.from(proven.checkpoint.split('\n')[2]!, 'base64');
    const { leafIndex, treeSize, proof } = proven;
    if (!verifyInclusion({ leafIndex, treeSize, leafHash: digest(`leaf ${place}`), proof, root })) {
      throw new Error('The proof is wrong.');
    }
    began = performance.now();
    await proveConsistency(dataSource.manager, log, { size1: place + 1, size2: leaves });
    consistency.push(performance.now() - began);
  }
  return {
    leaves,
    proofs,
    inclusionP50: percentile(inclusion, 0.5),
    inclusionP99: percentile(inclusion, 0.99),
    consistencyP99: percentile(consistency, 0.99),
  };
}

interface Filling {
  readonly log: string;
  readonly leaves: number;
  sign(checkpoint: { origin: string; size: number; root: Uint8Array }): string;
}

async function fillLog(dataSource: DataSource, { log, leaves, sign }: Filling): Promise<void> {
  await new TypeOrmUnitOfWork(dataSource).run(async (tx) => {
    const manager = managerOf(tx);
    const range = CompactRange.empty();
    const subtrees: [string, number, number, string][] = [];
    const rows = await openBulkWriter(manager, 'audit_leaf', ['log', 'leaf_index', 'entry_id', 'leaf_hash']);
    for (let place = 0; place < leaves; place++) {
      const hash = digest(`leaf ${place}`);
      range.append(hash, ({ level, index }, node) => {
        if (level > 0 && level % 8 === 0) subtrees.push([log, level, index, Buffer.from(node).toString('hex')]);
      });
      await rows.write([[log, place, idAt(place), hash.toString('hex')]]);
    }
    await rows.close();
    const nodes = await openBulkWriter(manager, 'audit_subtree', ['log', 'level', 'node_index', 'hash']);
    await nodes.write(subtrees);
    await nodes.close();
    const tree = range.toStored();
    await manager.insert(AuditLogState, { log, size: leaves, tree, lookFrom: '0'.repeat(26), fence: 0 });
    const note = sign({ origin: log, size: leaves, root: range.root() });
    await manager.insert(AuditCheckpoint, { log, size: leaves, note, signedAt: new Date(0) });
  });
}

function idAt(place: number): string {
  return String(place).padStart(26, '0');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
