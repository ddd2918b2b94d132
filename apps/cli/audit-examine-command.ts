import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CheckpointFolder, parseVerifierKey } from '@app/audit-log';
import { readConfig, readEnvironment } from '@app/config';
import { createDataSource } from '@app/database';
import { examineAuditLog, type LogExamination } from '@app/features/audit-trail';
import { ENTITIES } from '@app/features/persistence';
import type { CommandPlace } from './command-place';

const USAGE = [
  '用法：audit-examine --log-key <日志公钥> --export 导出目录',
  '  按 DATABASE_URL、AUDIT_ORIGIN、AUDIT_CHECKPOINT_DIR 核验数据库中的审计日志，并导出可离线核验的副本',
];

/** `audit-examine`: examines the office's log in its database, and leaves the export it rests on. Exit codes as `audit-verify`. */
export async function auditExamineCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'log-key': { type: 'string' }, export: { type: 'string' } },
  });
  const { 'log-key': verifierKey, export: exportTo } = values;
  if (!verifierKey || !exportTo) {
    for (const line of USAGE) console.error(line);
    return 2;
  }
  const { database, audit } = readConfig(readEnvironment());
  const dataSource = await createDataSource(database, { entities: ENTITIES, migrations: [] }).initialize();
  try {
    const log = parseVerifierKey(verifierKey);
    const folder = new CheckpointFolder(audit.checkpointDirectory, log);
    const means = { log, verifierKey, folder, exportTo: resolve(place.directory, exportTo) };
    return report(await examineAuditLog(dataSource, means));
  } finally {
    await dataSource.destroy();
  }
}

function report({ isIntact, report: exported, findings, pending }: LogExamination): number {
  if (exported === null) {
    console.error('没有已签发的检查点，无法核验。');
    return 2;
  }
  const texts = [...exported.findings, ...findings].map(({ text }) => text);
  for (const [nth, text] of texts.entries()) console.log(`问题 ${nth + 1}：${text}`);
  console.log(`审计记录 ${exported.rows} 条，检查点规模 ${exported.size}；另有 ${pending} 条等待定序。`);
  console.log(isIntact ? '结论：审计日志完整，未发现改动。' : '结论：审计日志不完整或已被改动，详见上列各项。');
  return isIntact ? 0 : 1;
}
