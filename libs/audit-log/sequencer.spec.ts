import fc from 'fast-check';
import { LogBehindCheckpoint, LogForked, TreeHashMissing } from './audit-log.errors';
import { parseCheckpoint } from './checkpoint';
import { rootFromLeaves, type TreeNode } from './compact-range';
import { emptyRoot, leafHash } from './merkle-hash';
import { checkAgainst, emptyLog, nodesToCheck, sequence } from './sequencer';
import { hashesFromTiles } from './tiles';
import type { NodeHashes } from './tree-proofs';

const entries = (count: number, kind = 'entry') => Array.from({ length: count }, (_, i) => Buffer.from(`${kind} ${i}`));
const noHashes: NodeHashes = () => undefined;

/** The hashes of a log as its tables hold them: leaves, and the roots of full tiles. */
function storedHashes(all: readonly Uint8Array[]): NodeHashes {
  const { leaves, subtrees } = sequence(emptyLog('log'), all);
  return hashesFromTiles((level, index) => {
    const row =
      level === 0
        ? leaves.map((leaf) => leaf.leafHash)
        : subtrees.filter((node) => node.level === 8 * level).map(({ hash }) => hash);
    return Buffer.concat(row.slice(index * 256, (index + 1) * 256));
  });
}

describe('the sequencer', () => {
  test('gives pending entries the next indexes, without gaps', () => {
    const first = sequence(emptyLog('log'), entries(3));
    const second = sequence(first.state, entries(2, 'later'));
    expect([...first.leaves, ...second.leaves].map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(second.leaves[0]).toEqual({
      index: 3,
      entry: Buffer.from('later 0'),
      leafHash: leafHash(Buffer.from('later 0')),
    });
  });

  test('reaches the same log in however many rounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (rounds) => {
        const all = entries(rounds.reduce((sum, count) => sum + count, 0));
        let [state, taken] = [emptyLog('log'), 0];
        for (const count of rounds) {
          state = sequence(state, all.slice(taken, (taken += count))).state;
        }
        expect(state).toEqual(sequence(emptyLog('log'), all).state);
      }),
    );
  });

  test('describes the new tree in the text to sign', () => {
    const { checkpoint, checkpointBody } = sequence(emptyLog('yuncheng/audit'), entries(7));
    expect(parseCheckpoint(checkpointBody)).toEqual(checkpoint);
    expect(checkpoint).toEqual({ origin: 'yuncheng/audit', size: 7, root: rootFromLeaves(entries(7)) });
  });

  test('leaves the given state as it was', () => {
    const state = emptyLog('log');
    sequence(state, entries(3));
    expect(state).toEqual(emptyLog('log'));
  });

  test('names the subtrees that tiles are made of', () => {
    const named = ({ level, index }: TreeNode) => `${level}/${index}`;
    expect(sequence(emptyLog('log'), entries(513)).subtrees.map(named)).toEqual(['8/0', '8/1']);
  });
});

describe('before a checkpoint is signed', () => {
  const all = entries(300);
  const at = (size: number) => sequence(emptyLog('log'), all.slice(0, size));
  const hashes = storedHashes(all);

  test('a log without an earlier checkpoint passes', () => {
    expect(() => checkAgainst(null, at(5).state, noHashes)).not.toThrow();
  });

  test('a log that continues the last checkpoint passes', () => {
    for (const size of [0, 1, 2, 255, 256, 299, 300]) {
      expect(() => checkAgainst(at(size).checkpoint, at(300).state, hashes)).not.toThrow();
    }
  });

  test('what it reads of the tree can be fetched before', () => {
    for (const size of [0, 1, 255, 256, 299, 300]) {
      const wanted = new Set(nodesToCheck(at(size).checkpoint, 300).map(({ level, index }) => `${level}/${index}`));
      const asked = new Set<string>();
      const asking: NodeHashes = (node) => (asked.add(`${node.level}/${node.index}`), hashes(node));
      checkAgainst(at(size).checkpoint, at(300).state, asking);
      expect(wanted).toEqual(asked);
    }
    expect(nodesToCheck(null, 300)).toEqual([]);
  });

  test('a log as it was last signed passes without reading the tree', () => {
    expect(() => checkAgainst(at(5).checkpoint, at(5).state, noHashes)).not.toThrow();
  });

  test('a log with fewer leaves is behind', () => {
    const check = () => checkAgainst(at(6).checkpoint, at(5).state, hashes);
    expect(check).toThrow(LogBehindCheckpoint);
    expect(check).toThrow(expect.objectContaining({ details: { signedSize: 6, size: 5 } }));
  });

  test.each([
    ['another log', { ...at(5).checkpoint, origin: 'other' }],
    ['an equally long log with other entries', { ...at(300).checkpoint, root: rootFromLeaves(entries(300, 'x')) }],
    ['a shorter log with other entries', { ...at(5).checkpoint, root: rootFromLeaves(entries(5, 'x')) }],
    ['an empty log with a root', { origin: 'log', size: 0, root: leafHash(emptyRoot()) }],
  ])('a checkpoint of %s means a fork', (_, signed) => {
    expect(() => checkAgainst(signed, at(300).state, hashes)).toThrow(LogForked);
  });

  test('stored hashes that are not those of the state mean a fork', () => {
    const others = storedHashes([...all.slice(0, 5), ...entries(295, 'x')]);
    expect(() => checkAgainst(at(5).checkpoint, at(300).state, others)).toThrow(LogForked);
  });

  test('stored hashes that are missing stop the signing', () => {
    expect(() => checkAgainst(at(5).checkpoint, at(6).state, noHashes)).toThrow(TreeHashMissing);
  });
});
