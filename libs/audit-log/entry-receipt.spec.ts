import { entryBytes } from './audit-entry';
import { signCheckpoint } from './checkpoint';
import { rootFromLeaves } from './compact-range';
import { formatEntryReceipt, openEntryReceipt } from './entry-receipt';
import { leafHash } from './merkle-hash';
import { parseVerifierKey, noteSigner } from './note-keys';
import { logSigner, logVerifier, someEntry } from './testing/honest-log';
import { formatTlogProof } from './tlog-proof';

const entry = someEntry(1, {});
const leaves = [entryBytes(someEntry(0, {})), entryBytes(entry)];
const checkpoint = signCheckpoint({ origin: logSigner.name, size: 2, root: rootFromLeaves(leaves) }, logSigner);
const proof = { index: 1n, hashes: [leafHash(leaves[0]!)], checkpoint };

describe('a receipt that carries its entry', () => {
  test('gives the entry it proves', () => {
    expect(openEntryReceipt(formatEntryReceipt(proof, leaves[1]!), logVerifier)).toEqual(entry);
  });

  test.each([
    ['it carries another entry', formatEntryReceipt(proof, leaves[0]!)],
    ['it carries none', formatTlogProof(proof)],
    ['it is no receipt', 'none'],
  ])('gives nothing when %s', (_, text) => {
    expect(openEntryReceipt(text, logVerifier)).toBeNull();
  });

  test('gives nothing under another key', () => {
    const other = parseVerifierKey(noteSigner(logSigner.name, Buffer.alloc(32, 2)).verifierKey);
    expect(openEntryReceipt(formatEntryReceipt(proof, leaves[1]!), other)).toBeNull();
  });

  test('gives nothing for proven bytes that are no entry', () => {
    const bytes = Buffer.from('{}');
    const root = rootFromLeaves([bytes]);
    const alone = {
      index: 0n,
      hashes: [],
      checkpoint: signCheckpoint({ origin: logSigner.name, size: 1, root }, logSigner),
    };
    expect(openEntryReceipt(formatEntryReceipt(alone, bytes), logVerifier)).toBeNull();
  });
});
