import type { QueueChoice } from '@app/config';
import { readRedisPolicy } from '@app/jobs';
import { type Finding, findingsOn, kindOf } from './finding';

const on = findingsOn('Redis');

/** Whether Redis answers, refuses rather than forgets, and keeps its keys over a restart. */
export async function checkQueue(queue: QueueChoice): Promise<readonly Finding[]> {
  if (queue.driver === 'in-process') return [];
  try {
    const { maxmemoryPolicy, isAppendOnly } = await readRedisPolicy(queue.url);
    return [policyFinding(maxmemoryPolicy), appendFinding(isAppendOnly)];
  } catch (error) {
    return [
      on.attention({
        says: `无法连接（${kindOf(error)}）。任务留在数据库中，不会丢失，但不能及时处理。`,
        next: '请核对REDIS_URL，并确认Redis已启动。',
      }),
    ];
  }
}

function policyFinding(policy: string): Finding {
  if (policy === 'noeviction') return on.well('内存策略为noeviction。');
  return on.failing({
    says: `内存策略为${policy}，内存不足时会丢弃队列内容。`,
    next: '请在Redis配置中设置 maxmemory-policy noeviction 后重启。',
  });
}

function appendFinding(isAppendOnly: boolean): Finding {
  if (isAppendOnly) return on.well('已启用AOF。');
  return on.attention({
    says: '未启用AOF，Redis重启后任务要等系统重新通知，会有延迟。',
    next: '请在Redis配置中设置 appendonly yes 后重启。',
  });
}
