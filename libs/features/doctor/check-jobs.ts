import { getQueueDepths } from '@app/jobs';
import type { DataSource } from 'typeorm';
import { type Finding, findingsOn } from './finding';

const WAIT_ATTENTION_MS = 300_000;
const on = findingsOn('后台任务');

/** Whether jobs are taken, and whether some were given up. */
export async function checkJobs({ manager }: DataSource, now: Date): Promise<readonly Finding[]> {
  const depths = await getQueueDepths(manager, now);
  const dead = depths.reduce((sum, depth) => sum + depth.dead, 0);
  const late = depths.filter(
    ({ dueSince }) => dueSince !== null && now.getTime() - dueSince.getTime() > WAIT_ATTENTION_MS,
  );
  const found: Finding[] = [];
  if (dead > 0) {
    found.push(
      on.attention({
        says: `有${dead}项任务失败，待人工处理。`,
        next: '请系统管理员在“后台任务”中查看原因，排除后重新处理，或说明理由放弃。',
      }),
    );
  }
  if (late.length > 0) {
    found.push(
      on.attention({
        says: `以下队列有任务等待超过5分钟：${late.map(({ queue }) => queue).join('、')}。`,
        next: '请确认后台任务进程在运行、Redis可以连接。',
      }),
    );
  }
  return found.length > 0 ? found : [on.well('没有失败的任务，也没有久等的任务。')];
}
