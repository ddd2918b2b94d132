import type { SettingsReader } from './settings-reader';

/** Queues whose pace an operator sets. The scoring and the log's sequencer run one at a time and are no matter of pace. */
const PACED_QUEUES = ['intake', 'comparison', 'documents', 'notifications'] as const;
export type PacedQueue = (typeof PACED_QUEUES)[number];

/** How fast a queue's jobs run. */
export interface QueuePace {
  /** At once, in one process. */
  readonly concurrency: number;
  /** Begun in a span of seconds, in all processes that share the queue. */
  readonly rate?: { readonly most: number; readonly seconds: number };
}

export type QueuePaces = Readonly<Partial<Record<PacedQueue, QueuePace>>>;

interface QueueSettings {
  /** At once, in one process, of each queue whose pace is not set. */
  readonly concurrency: number;
  readonly paces?: QueuePaces;
}

export type QueueChoice =
  | ({ readonly driver: 'in-process' } & QueueSettings)
  | ({
      readonly driver: 'bullmq';
      readonly url: string;
      readonly prefix: string;
      /** What a Redis server must be for a process to work with it. Absent: any will do, for trying things out. */
      readonly demands?: RedisDemands;
    } & QueueSettings);

/** `password`: it lets nobody in without one. `fixed-version`: besides, its version is none with known ways to run code in it. */
export type RedisDemands = 'password' | 'fixed-version';

const MOST_AT_ONCE = 256;
const PACE = /^([a-z]+)=(\d{1,3})(?:@(\d{1,6})\/(\d{1,4})s)?$/;
const PACES_EXPECTED = `应为 队列=同时处理数 或 队列=同时处理数@个数/秒数s，以逗号分隔；队列为 ${PACED_QUEUES.join('、')}`;

/** Reads QUEUE_DRIVER, QUEUE_CONCURRENCY, QUEUE_PACES, QUEUE_PREFIX, REDIS_FIXES and REDIS_URL, which `bullmq` needs. */
export function readQueue(settings: SettingsReader): QueueChoice {
  const driver = settings.oneOf('QUEUE_DRIVER', 'in-process', ['in-process', 'bullmq']);
  const concurrency = settings.integer('QUEUE_CONCURRENCY', 4, { min: 1, max: MOST_AT_ONCE });
  const paces = settings.parsed<QueuePaces | undefined>('QUEUE_PACES', undefined, {
    expected: PACES_EXPECTED,
    parse: pacesOf,
  });
  const prefix = settings.parsed('QUEUE_PREFIX', 'shuanggongshi', {
    expected: '应为 1 至 40 个小写字母、数字或连字符',
    parse: (text) => (/^[a-z0-9-]{1,40}$/.test(text) ? text : undefined),
  });
  const expected = '应为 redis://主机:端口 或 rediss://主机:端口';
  const url = settings.parsed('REDIS_URL', undefined, { expected, parse: redisUrl });
  const common = { concurrency, ...(paces === undefined ? {} : { paces }) };
  if (driver === 'in-process') return { driver, ...common };
  if (settings.optional('REDIS_URL') === undefined)
    settings.refuse('REDIS_URL', `QUEUE_DRIVER 为 bullmq 时必须填写，${expected}`);
  const fixes = settings.oneOf('REDIS_FIXES', 'upstream', ['upstream', 'backported']);
  const isProduction = settings.optional('NODE_ENV') === 'production';
  const demands = fixes === 'backported' ? 'password' : 'fixed-version';
  return { driver, url: url ?? '', prefix, ...(isProduction ? { demands } : {}), ...common };
}

function redisUrl(text: string): string | undefined {
  return /^rediss?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '' ? text : undefined;
}

/** Undefined where any part cannot be used, or a queue is named twice. */
function pacesOf(text: string): QueuePaces | undefined {
  const paces: Partial<Record<PacedQueue, QueuePace>> = {};
  for (const part of text.split(',')) {
    const [, name, atOnce, most, seconds] = PACE.exec(part.trim()) ?? [];
    const queue = PACED_QUEUES.find((known) => known === name);
    const concurrency = Number(atOnce);
    if (queue === undefined || paces[queue] !== undefined || concurrency < 1 || concurrency > MOST_AT_ONCE)
      return undefined;
    if (most === undefined) paces[queue] = { concurrency };
    else if (Number(most) < 1 || Number(seconds) < 1) return undefined;
    else paces[queue] = { concurrency, rate: { most: Number(most), seconds: Number(seconds) } };
  }
  return paces;
}
