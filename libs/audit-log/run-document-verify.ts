import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openEntryReceipt } from './entry-receipt';
import type { NoteVerifier } from './note-keys';
import { findKey, type VerifyExitCode, type VerifyOutput } from './run-audit-verify';

const USAGE = [
  '用法：document-verify <文件.pdf> <回执.tlog-proof> --key <公钥或公钥文件>',
  '  回执  公开查验页上可下载的审计证明',
  '  --key 发文机关公布的审计日志验证公钥',
];

/**
 * The `document-verify` command: whether a receipt proves that exactly this file was issued. Needs neither network nor database. Takes
 * the words after the command's name; fulfils with 0 (proven), 1 (not proven) or 2 (wrong use) and never rejects.
 */
export async function runDocumentVerify(argv: readonly string[], io: VerifyOutput): Promise<VerifyExitCode> {
  const request = await readRequest(argv);
  if (request === null) {
    for (const line of USAGE) io.err(line);
    return 2;
  }
  const entry = openEntryReceipt(request.receipt, request.key);
  const digest = createHash('sha256').update(request.file).digest('hex');
  if (entry === null) return refused(io, '回执不是用该公钥签署的审计日志的有效证明。');
  if (entry.action !== 'document.issued') return refused(io, '回执证明的不是印发文件的记录。');
  if (entry.after !== digest) return refused(io, '回执证明的是另一份文件：文件摘要与印发记录不一致。');
  for (const line of [`文件摘要：${digest}`, `印发时间：${entry.at}`, '结论：审计日志证明该文件与印发时完全一致。'])
    io.out(line);
  return 0;
}

function refused(io: VerifyOutput, reason: string): VerifyExitCode {
  io.out(`结论：不能证明。${reason}`);
  return 1;
}

interface DocumentRequest {
  readonly file: Uint8Array;
  readonly receipt: string;
  readonly key: NoteVerifier;
}

async function readRequest(argv: readonly string[]): Promise<DocumentRequest | null> {
  const words = wordsOf(argv);
  const [path, receiptPath, ...more] = words?.positionals ?? [];
  if (words?.values.key === undefined || path === undefined || receiptPath === undefined || more.length > 0)
    return null;
  const key = (await findKey(words.values.key)) ?? null;
  const file = await readFile(path).catch(() => null);
  const receipt = await readFile(receiptPath, 'utf8').catch(() => null);
  return key === null || file === null || receipt === null ? null : { file, receipt, key };
}

function wordsOf(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { key: { type: 'string' } } });
  } catch {
    return null;
  }
}
