import * as door from './index';

const signer = door.noteSigner('yuncheng/audit', Buffer.alloc(32, 1));
const log = door.parseVerifierKey(signer.verifierKey);
const at = (second: number) => new Date(Date.UTC(2021, 8, 6, 1, 30, second)).toISOString();
const fields = { v: 1 as const, log: 'yuncheng', actor: 'U-1', role: 'reviewer', action: 'unit.drawn' };
const entries = Array.from({ length: 9 }, (_, i) => door.entryBytes({ ...fields, subject: `unit/${i}`, at: at(i) }));

describe('the door of the audit log', () => {
  test('leads from entries to a receipt that anyone can check offline', () => {
    const first = door.sequence(door.emptyLog(signer.name), entries.slice(0, 4));
    const second = door.sequence(first.state, entries.slice(4));
    const rows = Buffer.concat([...first.leaves, ...second.leaves].map(({ leafHash }) => leafHash));
    const hashes = door.hashesFromTiles((level, index) => (level + index === 0 ? rows : undefined));
    door.checkAgainst(first.checkpoint, second.state, hashes);
    const receipt = door.formatTlogProof({
      index: 6n,
      hashes: door.inclusionProof(hashes, 6, 9),
      checkpoint: door.signCheckpoint(second.checkpoint, signer),
    });
    expect(door.verifyTlogProof(receipt, entries[6]!, log)).toBe(true);
    expect(door.verifyTlogProof(receipt, entries[5]!, log)).toBe(false);
  });

  test('offers plain functions on Uint8Array for proofs and roots', () => {
    const leaves = entries.map((entry) => new Uint8Array(entry));
    const [left, right] = leaves.slice(0, 2).map(door.leafHash);
    const root = door.rootFromLeaves(leaves.slice(0, 2));
    expect(door.verifyInclusion({ leafIndex: 0, treeSize: 2, leafHash: left!, proof: [right!], root })).toBe(true);
    expect(door.verifyConsistency({ size1: 1, size2: 2, root1: left!, root2: root, proof: [right!] })).toBe(true);
    expect(root).toEqual(door.rootFromLeafHashes([left!, right!]));
  });

  test('names every limit, refusal and function it exports', () => {
    const missing = Object.entries(door).filter(([, value]) => value === undefined);
    expect(missing).toEqual([]);
    expect(door.EXPORT_FILES.entries).toBe('entries.jsonl');
    expect([door.ENTRY_VERSION, door.HASH_SIZE, door.SALT_SIZE, door.ENTRY_LIMIT]).toEqual([2, 32, 32, 65_535]);
  });

  test('has refusals with stable codes and the facts they rest on', () => {
    const refusals = Object.values(door).filter(
      (value) => typeof value === 'function' && value.prototype instanceof Error,
    );
    const codes = refusals.map((Refusal) => Object.assign(Reflect.construct(Refusal as never, [])).code as string);
    expect(codes.every((code) => /^audit-log\.[a-z-]+$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    expect(() => door.parseRange({ size: 3, hashes: [] })).toThrow(
      expect.objectContaining({ kind: 'invalid', details: { size: 3 } }),
    );
  });
});
