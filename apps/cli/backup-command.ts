import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from '@app/config';
import { makeBackup } from '@app/features/backup';
import { SystemClock } from '@app/kernel';
import type { CommandPlace } from './command-place';

const STEPS = { database: '备份数据库', checkpoints: '备份审计检查点', files: '备份文件' } as const;
const MEGABYTE = 1_000_000;

/** `backup`: backs up the configured installation while it works. Returns the exit code. */
export async function backupCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { to: { type: 'string' } } });
  if (!values.to) {
    console.error('用法：backup --to 备份目录');
    return 2;
  }
  let step = '';
  const { folder, description } = await makeBackup(readConfig(readEnvironment()), resolve(place.directory, values.to), {
    now: new SystemClock().now(),
    onProgress: (next) => {
      if (next !== step) console.error(`${STEPS[next]}……`);
      step = next;
    },
  });
  const { files } = description;
  console.log(`备份完成：${folder}`);
  console.log(
    files === null
      ? '文件存于S3服务器，请由该服务器另行备份。'
      : `文件${files.count}个，${(files.bytes / MEGABYTE).toFixed(1)} MB。`,
  );
  console.log('密钥不在备份之内（审计日志密钥、签章证书、SECRET_KEYS），请另行妥善保管。');
  return 0;
}
