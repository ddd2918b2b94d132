import { LogBehindCheckpoint, LogForked, NoteUnverified } from './audit-log.errors';
import { formatCheckpoint, openCheckpoint, signCheckpoint } from './checkpoint';
import { cosigner, cosignatureTime, noteSigner, parseVerifierKey } from './note-keys';
import { emptyLog, sequence } from './sequencer';
import { entryBytes } from './audit-entry';
import { logSigner, logVerifier, someEntry } from './testing/honest-log';
import { consistencyProof } from './tree-proofs';
import { hashesFromTiles } from './tiles';
import { cosignCheckpoint, type CosigningRequest } from './witness';

const witness = cosigner('yuncheng/auditor', Buffer.alloc(32, 9), () => 1_630_892_400);
const entries = Array.from({ length: 9 }, (_, index) => entryBytes(someEntry(index, {})));
const { leaves } = sequence(emptyLog(logSigner.name), entries);
const row = Buffer.concat(leaves.map(({ leafHash }) => leafHash));
const hashes = hashesFromTiles(() => row);
const checkpointOf = (size: number) => sequence(emptyLog(logSigner.name), entries.slice(0, size)).checkpoint;
const noteOf = (size: number) => signCheckpoint(checkpointOf(size), logSigner);
const request = (change: Partial<CosigningRequest>): CosigningRequest => ({
  note: noteOf(9),
  log: logVerifier,
  last: checkpointOf(4),
  proof: consistencyProof(hashes, 4, 9),
  ...change,
});

describe('a witness', () => {
  test('adds its cosignature to a checkpoint that continues the last one it signed', () => {
    const note = cosignCheckpoint(request({}), witness);
    const opened = openCheckpoint(note, logVerifier, [parseVerifierKey(witness.verifierKey)]);
    expect(opened.note.verified.map(({ name }) => name)).toEqual([logSigner.name, witness.name]);
    expect(cosignatureTime(opened.note.verified[1]!.signature)).toBe(1_630_892_400n);
    expect(opened.note.text).toBe(formatCheckpoint(checkpointOf(9)));
  });

  test('signs the first checkpoint it sees, the same one again, and any that follows an empty log', () => {
    expect(cosignCheckpoint(request({ last: null, proof: [] }), witness)).toContain(witness.name);
    expect(cosignCheckpoint(request({ last: checkpointOf(9), proof: [] }), witness)).toContain(witness.name);
    expect(cosignCheckpoint(request({ last: checkpointOf(0), proof: [] }), witness)).toContain(witness.name);
  });

  test.each<[string, Partial<CosigningRequest>, new () => Error]>([
    ['a log that was cut back', { note: noteOf(3) }, LogBehindCheckpoint],
    ['another tree of the same size', { last: { ...checkpointOf(9), root: Buffer.alloc(32) }, proof: [] }, LogForked],
    ['a tree it is not shown to continue', { last: { ...checkpointOf(4), root: Buffer.alloc(32) } }, LogForked],
    ['a proof too much', { last: checkpointOf(0) }, LogForked],
    ['a proof where there is nothing to prove', { last: checkpointOf(9) }, LogForked],
    ['a log of another name', { last: { ...checkpointOf(4), origin: 'other' } }, LogForked],
    ['a note the log has not signed', { note: noteOf(9), log: other() }, NoteUnverified],
  ])('refuses %s', (_, change, refusal) => {
    expect(() => cosignCheckpoint(request(change), witness)).toThrow(refusal);
  });
});

test('a witness says which sizes do not follow one another', () => {
  const cosign = () => cosignCheckpoint(request({ note: noteOf(3) }), witness);
  expect(cosign).toThrow(expect.objectContaining({ details: { signedSize: 4, size: 3 } }));
});

function other() {
  return parseVerifierKey(noteSigner('other', Buffer.alloc(32, 2)).verifierKey);
}
