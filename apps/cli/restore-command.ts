import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from '@app/config';
import { restoreBackup, type RestoredBackup } from '@app/features/backup';
import { ENTITIES } from '@app/features/persistence';
import type { CommandPlace } from './command-place';

/**
 * `restore`: brings a backup back into the configured installation, whose database must be empty, and verifies the audit log. Exit code
 * 0 when it is intact and nothing is missing, 1 when somebody has to look, 2 for a wrong call.
 */
export async function restoreCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { from: { type: 'string' }, evidence: { type: 'string' } },
  });
  const { from, evidence } = values;
  if (!from || !evidence) {
    console.error('用法：restore --from 某次备份的文件夹 --evidence 审计日志核验结果的存放目录（须不存在）');
    return 2;
  }
  console.error('恢复数据库和文件，并核验审计日志……');
  const restored = await restoreBackup(readConfig(readEnvironment()), {
    folder: resolve(place.directory, from),
    evidence: resolve(place.directory, evidence),
    entities: ENTITIES,
  });
  return report(restored);
}

function report({ description, files, log }: RestoredBackup): number {
  const { examination, lostEntries } = log;
  console.log(`已恢复${description.madeAt}的备份${files === null ? '' : `，文件${files.count}个`}。`);
  const texts = [...(examination.report?.findings ?? []), ...examination.findings].map(({ text }) => text);
  for (const [nth, text] of texts.entries()) console.log(`问题 ${nth + 1}：${text}`);
  const size = examination.report?.size ?? 0;
  console.log(
    examination.isIntact ? `审计日志完整，检查点规模 ${size}。` : '审计日志不完整或已被改动，请审计员查明后再启用。',
  );
  if (lostEntries > 0) {
    console.log(
      `本机检查点显示，备份之后还有${lostEntries}条审计记录，其所记事项未能恢复：审计日志启动后将停止签发检查点，请审计员核实后处理。`,
    );
  }
  return examination.isIntact && lostEntries === 0 ? 0 : 1;
}
