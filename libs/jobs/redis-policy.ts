/** How a Redis server treats what it holds. */
export interface RedisPolicy {
  /** `noeviction` where it refuses writes rather than forget keys. */
  readonly maxmemoryPolicy: string;
  readonly isAppendOnly: boolean;
}

const PATIENCE_MS = 3_000;

/** Asks the server, by commands that need no right to configure it. Rejects when it does not answer in time. */
export async function readRedisPolicy(url: string): Promise<RedisPolicy> {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
  });
  // Told by the rejection.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const [memory, persistence] = [await client.info('memory'), await client.info('persistence')];
    return {
      maxmemoryPolicy: /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'unknown',
      isAppendOnly: /^aof_enabled:1/m.test(persistence),
    };
  } finally {
    client.disconnect();
  }
}
