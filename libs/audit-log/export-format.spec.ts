import { CompactRange } from './compact-range';
import { EXPORT_FILES, formatSealedRow, formatTreeState, parseTreeState, splitSealedRow } from './export-format';

test('the files of an export keep their names: examiners everywhere look for them', () => {
  expect(EXPORT_FILES).toEqual({
    entries: 'entries.jsonl',
    sealed: 'sealed.jsonl',
    leaves: 'leaves',
    treeStates: 'tree-states.jsonl',
    checkpoint: 'checkpoint',
    checkpoints: 'checkpoints',
    verifierKey: 'verifier-key',
  });
});

describe('a line of the export', () => {
  const hash = Buffer.alloc(32).toString('base64');
  const salt = 'ab'.repeat(32);

  test('is read back as it was written', () => {
    const written = formatSealedRow({ index: 70, payload: { b: '李四', a: 1 }, salt: Buffer.from(salt, 'hex') });
    expect(Buffer.from(written).toString()).toBe(`{"index":70,"payload":{"a":1,"b":"李四"},"salt":"${salt}"}`);
    const { index, payload, salt: read } = splitSealedRow(Buffer.from(written))!;
    expect([index, Buffer.from(payload).toString()]).toEqual([70, '{"a":1,"b":"李四"}']);
    expect(Buffer.from(read).toString('hex')).toBe(salt);
    const range = CompactRange.of(3, [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]);
    expect(parseTreeState(formatTreeState(range))?.toStored()).toEqual(range.toStored());
  });

  test('may have the highest number that is exact', () => {
    const line = `{"index":9007199254740991,"payload":1,"salt":"${salt}"}`;
    expect(splitSealedRow(Buffer.from(line))?.index).toBe(Number.MAX_SAFE_INTEGER);
  });

  test.each([
    '',
    '[]',
    '{"index":0,"payload":1}',
    `{"index":-1,"payload":1,"salt":"${salt}"}`,
    `{"index":1.5,"payload":1,"salt":"${salt}"}`,
    `{"index":"0","payload":1,"salt":"${salt}"}`,
    '{"index":0,"payload":1,"salt":"ab"}',
    '{"index":0,"payload":1,"salt":7}',
    `{"index":0,"payload":1,"salt":"${salt.toUpperCase()}"}`,
    `{"index":0, "payload":1,"salt":"${salt}"}`,
    `{"index":00,"payload":1,"salt":"${salt}"}`,
    `{"index":9007199254740992,"payload":1,"salt":"${salt}"}`,
    `{"index":0,"payload":,"salt":"${salt}"}`,
    `{"index":0,"payload":1,"salt":"${salt}ab"}`,
    ` {"index":0,"payload":1,"salt":"${salt}"}`,
    `{"index":0,"payload":1,"salt":"${salt}"} `,
  ])('is no sealed payload: %s', (line) => {
    // prettier-ignore
    expect(splitSealedRow(Buffer.from(line))).toBeNull();
  });

  test.each([
    '',
    'null',
    '{"hashes":[]}',
    '{"hashes":[],"size":-1}',
    '{"hashes":"","size":0}',
    `{"hashes":["${hash}"],"size":0}`,
    '{"hashes":["AAAA"],"size":1}',
    '{"hashes":[7],"size":1}',
    `{"hashes":["${hash}"],"size":3}`,
    '{"size":0}',
    '{"hashes":[],"more":0,"size":0}',
    '{"hashes":[],"size":"0"}',
    '{"hashes":[],"size":0.5}',
    '{"hashes": [],"size":0}',
    `{"hashes":["${hash}",7],"size":1}`,
    `{"hashes":["${hash.replace('AA=', 'AB=')}"],"size":1}`,
  ])('is no tree state: %s', (line) => {
    // prettier-ignore
    expect(parseTreeState(Buffer.from(line))).toBeNull();
  });
});
