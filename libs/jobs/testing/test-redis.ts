import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readEnvironment } from '@app/config';
import { Redis } from 'ioredis';
import type { Concurrency, JobsLog } from '..';
import { BullMqTransport } from '../bullmq-transport';

const LOCAL_SERVER = 'redis://127.0.0.1:6379';
const PROBE = `const { Redis } = require('ioredis'); const client = new Redis(process.argv[1], { retryStrategy: () => null, connectTimeout: 2000 }); client.on('error', () => process.exit(1)); client.ping().then(() => process.exit(0), () => process.exit(1))`;

/** The Redis server for tests, at REDIS_URL or on this machine, and the keys a test has there. */
export class TestRedis {
  readonly url = readEnvironment()['REDIS_URL'] ?? LOCAL_SERVER;
  /** Why it cannot be used here; undefined when it can. */
  readonly unavailable = answers(this.url) ? undefined : `no Redis server answers at ${new URL(this.url).host}`;
  prefix = '';

  /** Gives the next transports keys of their own. */
  newPrefix(): void {
    this.prefix = `test-${randomBytes(6).toString('hex')}`;
  }

  transport(
    url = this.url,
    log: JobsLog = { warn: () => undefined, error: () => undefined },
    concurrency: Concurrency = { each: 4 },
  ): BullMqTransport {
    return new BullMqTransport({ url, prefix: this.prefix, concurrency, log, silence: 300 });
  }

  /** Deletes every key of the transports, as a FLUSHALL would. Returns how many. */
  async flush(): Promise<number> {
    const client = new Redis(this.url);
    try {
      const keys = await client.keys(`${this.prefix}:*`);
      if (keys.length > 0) await client.del(...keys);
      return keys.length;
    } finally {
      client.disconnect();
    }
  }
}

/** Asked in a process of its own: Jest must know its tests before anything asynchronous can run. */
function answers(url: string): boolean {
  return spawnSync(process.execPath, ['-e', PROBE, url], { cwd: __dirname, timeout: 5_000 }).status === 0;
}
