import type { RedisDemands } from '@app/config';
import type { Redis } from 'ioredis';
import { RedisUnsafe } from './jobs.errors';
import type { JobsLog } from './jobs-log';
import { isFixed, serverOf } from './redis-versions';

const PATIENCE_MS = 3_000;

/**
 * Throws `RedisUnsafe` where the server lets anybody in without a password, or is of a version in which code can be run. A server that is
 * away is told to the log: jobs wait in the database for it, and it is looked at when the process is started the next time.
 */
export async function requireSafeRedis(url: string, demands: RedisDemands, log: JobsLog): Promise<void> {
  const own = await withClient(url, (client) => client.info('server')).catch((error: unknown) => {
    log.warn('Redis is out of reach; whether it may be worked with has not been examined.', error);
    return null;
  });
  if (own === null) return;
  if (await letsAnybodyIn(url))
    throw new RedisUnsafe('Redis不需要口令即可连接，生产环境不得使用。请设置requirepass或ACL后重试。');
  const server = serverOf(own);
  if (demands === 'fixed-version' && (server === null || !isFixed(server))) {
    const name = server === null ? '版本不明' : `版本为${server.version}`;
    throw new RedisUnsafe(
      `Redis${name}，存在可被利用执行代码的已知漏洞，生产环境不得使用。请升级；如系统供应商已在旧版本中修复，请设置REDIS_FIXES=backported。`,
    );
  }
}

async function letsAnybodyIn(url: string): Promise<boolean> {
  const stranger = new URL(url);
  stranger.username = '';
  stranger.password = '';
  return withClient(stranger.href, (client) => client.ping()).then(
    () => true,
    () => false,
  );
}

async function withClient<T>(url: string, ask: (client: Redis) => Promise<T>): Promise<T> {
  const { Redis: Client } = await import('ioredis');
  const limits = { connectTimeout: PATIENCE_MS, commandTimeout: PATIENCE_MS, maxRetriesPerRequest: 0 };
  const client = new Client(url, { lazyConnect: true, retryStrategy: () => null, enableReadyCheck: false, ...limits });
  // Told by the rejection.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await ask(client);
  } finally {
    client.disconnect();
  }
}
