import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryBytes, type AuditEntry } from './audit-entry';
import { signCheckpoint } from './checkpoint';
import { rootFromLeaves } from './compact-range';
import { formatEntryReceipt } from './entry-receipt';
import { leafHash } from './merkle-hash';
import { noteSigner } from './note-keys';
import { runDocumentVerify } from './run-document-verify';
import { logSigner, someEntry } from './testing/honest-log';

const FILE = Buffer.from('%PDF-1.7 通报');
const DIGEST = createHash('sha256').update(FILE).digest('hex');
const issued = someEntry(1, { v: 2, action: 'document.issued', outcome: 'done', after: DIGEST });

/** A receipt of the entry in a log of two. */
function receiptOf(entry: AuditEntry): string {
  const leaves = [entryBytes(someEntry(0, {})), entryBytes(entry)];
  const checkpoint = { origin: logSigner.name, size: 2, root: rootFromLeaves(leaves) };
  const proof = { index: 1n, hashes: [leafHash(leaves[0]!)], checkpoint: signCheckpoint(checkpoint, logSigner) };
  return formatEntryReceipt(proof, leaves[1]!);
}

let dir: string;
let file: string;
let receipt: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'document-verify-'));
  [file, receipt] = [join(dir, 'bulletin.pdf'), join(dir, 'bulletin.tlog-proof')];
  await writeFile(file, FILE);
  await writeFile(receipt, receiptOf(issued));
});
afterAll(() => rm(dir, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runDocumentVerify(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

async function withReceipt(text: string): Promise<string> {
  const path = join(dir, 'another.tlog-proof');
  await writeFile(path, text);
  return path;
}

describe('the command document-verify', () => {
  test('says that a file is what was issued, and when, and ends with 0', async () => {
    expect(await run(file, receipt, '--key', logSigner.verifierKey)).toEqual({
      code: 0,
      out: [`文件摘要：${DIGEST}`, `印发时间：${issued.at}`, '结论：审计日志证明该文件与印发时完全一致。'],
      err: [],
    });
  });

  test('reads the key from a file', async () => {
    await writeFile(join(dir, 'key'), `${logSigner.verifierKey}\n`);
    expect((await run(file, receipt, '--key', join(dir, 'key'))).code).toBe(0);
  });

  test('does not take a changed file for the issued one', async () => {
    const changed = join(dir, 'changed.pdf');
    await writeFile(changed, '%PDF-1.7 通报（改）');
    expect(await run(changed, receipt, '--key', logSigner.verifierKey)).toEqual({
      code: 1,
      out: ['结论：不能证明。回执证明的是另一份文件：文件摘要与印发记录不一致。'],
      err: [],
    });
  });

  test('does not take another act on the same bytes for an issue', async () => {
    const path = await withReceipt(receiptOf({ ...issued, action: 'document.drafted' }));
    expect(await run(file, path, '--key', logSigner.verifierKey)).toEqual({
      code: 1,
      out: ['结论：不能证明。回执证明的不是印发文件的记录。'],
      err: [],
    });
  });

  test.each([
    ['by another key', () => receiptOf(issued), noteSigner(logSigner.name, Buffer.alloc(32, 2)).verifierKey],
    ['that is no receipt', () => '回执', logSigner.verifierKey],
    ['whose entry was rewritten', () => rewritten(), logSigner.verifierKey],
    ['without its entry', () => receiptOf(issued).replace(/^extra .*\n/m, ''), logSigner.verifierKey],
  ])('believes no receipt %s', async (_, receiptText, key) => {
    const { code, out } = await run(file, await withReceipt(receiptText()), '--key', key);
    expect([code, out]).toEqual([1, ['结论：不能证明。回执不是用该公钥签署的审计日志的有效证明。']]);
  });

  test.each([
    ['nothing', []],
    ['no receipt', ['FILE', '--key', 'KEY']],
    ['no key', ['FILE', 'RECEIPT']],
    ['a third file', ['FILE', 'RECEIPT', 'FILE', '--key', 'KEY']],
    ['a file that is not there', ['MISSING', 'RECEIPT', '--key', 'KEY']],
    ['a receipt that is not there', ['FILE', 'MISSING', '--key', 'KEY']],
    ['what is no key', ['FILE', 'RECEIPT', '--key', 'none']],
    ['an option it does not know', ['FILE', 'RECEIPT', '--key', 'KEY', '--json']],
  ])('explains itself when given %s, and ends with 2', async (_, words) => {
    const meant: Record<string, string> = {
      FILE: file,
      RECEIPT: receipt,
      KEY: logSigner.verifierKey,
      MISSING: join(dir, 'missing'),
    };
    const { code, out, err } = await run(...words.map((word) => meant[word] ?? word));
    expect([code, out]).toEqual([2, []]);
    expect(err).toEqual([
      '用法：document-verify <文件.pdf> <回执.tlog-proof> --key <公钥或公钥文件>',
      expect.stringMatching(/^ {2}回执 {2}公开查验页/),
      expect.stringMatching(/^ {2}--key 发文机关公布/),
    ]);
  });
});

function rewritten(): string {
  const other = Buffer.from(entryBytes({ ...issued, actor: 'U-9' })).toString('base64');
  return receiptOf(issued).replace(/^extra .*$/m, `extra ${other}`);
}
