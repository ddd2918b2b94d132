import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Checkpoint, cosignExport, cosigner, openCheckpoint, parseVerifierKey } from '@app/audit-log';
import { readAuditKey } from '@app/features/audit-trail';
import { DomainError, SystemClock } from '@app/kernel';
import type { CommandPlace } from './command-place';

const USAGE = [
  '用法：audit-cosign <导出目录> --name 见证人名称 --key 见证私钥文件 --log-key <日志公钥> --note 见证文件',
  '  --key      见证人自己的私钥（不存在时新建）；不得与系统的密钥放在一处',
  '  --log-key  从导出包以外取得的日志验证公钥',
  '  --note     见证结果；下次见证时以此为准，日志被回退或分叉则拒绝见证',
];

/** `audit-cosign DIR …`: a witness examines an export and cosigns its checkpoint. Exit code 0 if it did, 1 if it refused, 2 for wrong use. */
export async function auditCosignCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      key: { type: 'string' },
      'log-key': { type: 'string' },
      note: { type: 'string' },
    },
  });
  const [dir] = positionals;
  const { name, key, note, 'log-key': logKey } = values;
  if (!dir || !name || !key || !note || !logKey) {
    for (const line of USAGE) console.error(line);
    return 2;
  }
  const at = (path: string) => resolve(place.directory, path);
  const clock = new SystemClock();
  const privateKey = await readAuditKey({ path: at(key), mayCreate: true });
  const witness = cosigner(name, privateKey, () => Math.floor(clock.now().getTime() / 1000));
  const log = parseVerifierKey(logKey);
  try {
    const last = await readNote(at(note), (text) => openCheckpoint(text, log));
    const cosigned = await cosignExport(at(dir), { log, witness, last });
    if (cosigned.note === null) {
      for (const { text } of cosigned.report.findings) console.error(text);
      console.error('结论：导出包不完整或已被改动，拒绝见证。');
      return 1;
    }
    await writeFile(at(note), cosigned.note);
    console.log(`已见证规模为 ${cosigned.report.size} 的检查点，写入 ${note}`);
    console.log(`见证公钥：${witness.verifierKey}`);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(`拒绝见证：日志与上次见证的检查点不符（${error.code}）。`);
    return 1;
  }
}

/** Null the first time, when there is no file yet. */
async function readNote(path: string, open: (text: string) => Checkpoint): Promise<Checkpoint | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : open(text);
}
