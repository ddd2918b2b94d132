import vectors from '../../test/fixtures/vectors/rfc6962-hash.json';
import { CompactRange, rootFromLeafHashes, rootFromLeaves } from './compact-range';
import { emptyRoot, leafHash, nodeHash, sameBytes } from './merkle-hash';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const ascii = (text: string) => Buffer.from(text, 'ascii');
const published = (name: string) => vectors.hash.find((row) => row.name === name)!;
const inputs = vectors.tree.leaf_inputs_hex.map((input) => Buffer.from(input, 'hex'));

describe('RFC 6962 hashing agrees with the published vectors (transparency-dev/merkle @417fb0c)', () => {
  test('the empty root is the hash of nothing', () => {
    expect(hex(emptyRoot())).toBe(published('empty root').hex);
  });

  test('the empty leaf has its own hash', () => {
    expect(hex(leafHash(new Uint8Array(0)))).toBe(published('empty leaf').hex);
  });

  test('a leaf is hashed behind 0x00', () => {
    expect(hex(leafHash(ascii('L123456')))).toBe(published('leaf L123456').hex);
  });

  test('a node is hashed behind 0x01', () => {
    expect(hex(nodeHash(ascii('N123'), ascii('N456')))).toBe(published('node N123 N456').hex);
  });

  test('different leaves have different hashes', () => {
    expect(hex(leafHash(ascii('Hello')))).not.toBe(hex(leafHash(ascii('World'))));
  });

  test('a node is no leaf of its children, and its children are ordered', () => {
    const [a, b] = [leafHash(ascii('a')), leafHash(ascii('b'))];
    expect(hex(nodeHash(a, b))).not.toBe(hex(leafHash(Buffer.concat([a, b]))));
    expect(hex(nodeHash(a, b))).not.toBe(hex(nodeHash(b, a)));
  });

  test.each(vectors.tree.root_by_size_0_to_8_hex.map((root, size) => ({ size, root })))(
    'the tree over the first $size entries has the published root',
    ({ size, root }) => {
      expect(hex(rootFromLeaves(inputs.slice(0, size)))).toBe(root);
      expect(hex(rootFromLeafHashes(inputs.slice(0, size).map(leafHash)))).toBe(root);
    },
  );

  test('every complete subtree has the published hash', () => {
    const levels: string[][] = [[], [], [], []];
    const range = CompactRange.empty();
    for (const input of inputs)
      range.append(leafHash(input), ({ level, index }, hash) => (levels[level]![index] = hex(hash)));
    expect(levels).toEqual(vectors.tree.node_hash_by_level_hex);
  });

  test('two arrays are the same when all of their bytes are', () => {
    const [a, b] = [leafHash(ascii('a')), leafHash(ascii('b'))];
    expect([sameBytes(a, Uint8Array.from(a)), sameBytes(a, b), sameBytes(a, a.subarray(1))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
