import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openCheckpoint } from './checkpoint';
import { HASH_SIZE } from './merkle-hash';
import { decodeBase64, decodeUint64 } from './note-encoding';
import { parseVerifierKey, type NoteVerifier } from './note-keys';
import type { Anchor } from './trusted-points';
import { verifyAuditExport, type AuditReport, type VerifyOptions } from './verify-export';

/** Where the command writes: one call a line. */
export interface VerifyOutput {
  out(line: string): void;
  err(line: string): void;
}

/** 0: intact · 1: something is wrong · 2: wrong use, or nothing that could be verified. */
export type VerifyExitCode = 0 | 1 | 2;

const USAGE = [
  '用法：audit-verify <导出目录> [--key <公钥或公钥文件>] [--anchor <规模>:<根哈希 base64>]…',
  '                  [--witnessed <见证文件> --witness-key <见证公钥或公钥文件>] [--json]',
  '  --key     从导出包以外取得的验证公钥；不指定时使用包内公钥，只能证明包内自相一致',
  '  --anchor  通报或回执上印制的检查点，可重复指定；用于发现日志被整体回退',
  '  --witnessed 见证人保存的见证文件；须与--key、--witness-key一并指定，经日志与见证人共同签名方予采信',
  '  --json    以 JSON 输出核验结果',
];

/**
 * The `audit-verify` command: examines an export folder and says in Chinese what it found. Takes the words after the command's name;
 * fulfils with the exit code and never rejects.
 */
export async function runAuditVerify(argv: readonly string[], io: VerifyOutput): Promise<VerifyExitCode> {
  const request = await readRequest(argv);
  if (request === null) {
    for (const line of USAGE) io.err(line);
    return 2;
  }
  if (request === 'not-witnessed') {
    io.err('见证文件未经日志与该见证人共同签名，不予采信；未作核验。');
    return 2;
  }
  const report = await verifyAuditExport(request.dir, request.options);
  const lines = request.json ? [JSON.stringify(report)] : reportLines(report);
  for (const line of lines) io.out(line);
  return EXIT_CODES[report.status];
}

const EXIT_CODES: Record<AuditReport['status'], VerifyExitCode> = { intact: 0, altered: 1, unverifiable: 2 };

const VERDICTS: Record<AuditReport['status'], string> = {
  intact: '结论：审计日志完整，未发现改动。',
  altered: '结论：审计日志不完整或已被改动，详见上列各项。',
  unverifiable: '结论：没有可采信的检查点，无法核验。',
};

interface VerifyRequest {
  readonly dir: string;
  readonly json: boolean;
  readonly options: VerifyOptions;
}

async function readRequest(argv: readonly string[]): Promise<VerifyRequest | 'not-witnessed' | null> {
  const words = parseWords(argv);
  const [dir, ...more] = words?.positionals ?? [];
  if (!words || dir === undefined || more.length > 0) return null;
  const { key, anchor = [], json = false, witnessed, 'witness-key': witnessKey } = words.values;
  const printed = anchor.map(parseAnchor).filter((point) => point !== null);
  const verifierKey = await findKey(key);
  const witness = await findKey(witnessKey);
  if (printed.length < anchor.length || verifierKey === null || witness === null) return null;
  if (witnessed === undefined && witness === undefined) return { dir, json, options: optionsOf(printed, verifierKey) };
  if (witnessed === undefined || witness === undefined || verifierKey === undefined) return null;
  const point = await findWitnessed(witnessed, verifierKey, witness);
  return point === null ? 'not-witnessed' : { dir, json, options: optionsOf([...printed, point], verifierKey) };
}

function optionsOf(anchors: readonly Anchor[], verifierKey: NoteVerifier | undefined): VerifyOptions {
  return verifierKey === undefined ? { anchors } : { anchors, verifierKey };
}

/** The checkpoint in a file that `audit-cosign` has written; null unless both the log and the witness have signed it. */
async function findWitnessed(path: string, log: NoteVerifier, witness: NoteVerifier): Promise<Anchor | null> {
  const note = await readFile(path).catch(() => Buffer.alloc(0));
  try {
    const { size, root, note: opened } = openCheckpoint(note, log, [witness]);
    const isWitnessed = opened.verified.some(({ name, keyId }) => name === witness.name && keyId === witness.id);
    return isWitnessed ? { size, root } : null;
  } catch {
    return null;
  }
}

function parseWords(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        anchor: { type: 'string', multiple: true },
        witnessed: { type: 'string' },
        'witness-key': { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch {
    return null;
  }
}

/** The size and root as a bulletin prints them: `1024:base64`. */
function parseAnchor(text: string): Anchor | null {
  const [, sizeText = '', rootText = ''] = /^(.+):(.+)$/.exec(text) ?? [];
  const size = decodeUint64(sizeText);
  const root = decodeBase64(rootText);
  return size !== null && root?.length === HASH_SIZE ? { size: Number(size), root } : null;
}

/** A key given in words, or in the first line of a file of that name; undefined where none is given, null for what is no key. */
export async function findKey(text: string | undefined): Promise<NoteVerifier | null | undefined> {
  if (text === undefined) return undefined;
  const inFile = await readFile(text, 'utf8').catch(() => text);
  try {
    return parseVerifierKey(inFile.split('\n', 1).join(''));
  } catch {
    return null;
  }
}

function reportLines(report: AuditReport): string[] {
  const lines = [
    `日志名称：${report.origin ?? '（无法确定）'}`,
    `检查点：共 ${report.checkpoints} 个可采信，最新规模 ${report.size}，根哈希 ${report.root ?? '（无）'}`,
    `审计记录：现有 ${report.rows} 条，最新检查点应有 ${report.size} 条`,
    `封存内容：${report.sealedAgreeing} 份与摘要相符，${report.sealedAbsent} 份未随附（已依法删除或未提供）`,
    ...report.findings.map(({ text }, nth) => `问题 ${nth + 1}：${text}`),
  ];
  const omitted = report.findingsTotal - report.findings.length;
  if (omitted > 0) lines.push(`另有 ${omitted} 项问题未逐一列出。`);
  if (!report.keyPinned) lines.push('提示：未指定可信公钥，本次使用导出包内公钥，只能证明包内自相一致。');
  if (report.anchors === 0) lines.push('提示：未提供已公布的检查点，无法发现日志与检查点被一并回退。');
  return [...lines, VERDICTS[report.status]];
}
