import { createServer } from 'node:net';
import type { BullMqTransport } from './bullmq-transport';
import type { Bell } from './job-store';
import { BadNetwork, TestRedis } from './testing';

const redis = new TestRedis();
const bell = (jobId: string, fence = 0) => ({ jobId, fence, queue: 'audit' }) as const;
const ofIntake = (jobId: string) => ({ jobId, fence: 0, queue: 'intake' }) as const;

/** Rings until it is taken, as the relay does. */
async function ringUntilTaken(
  transport: BullMqTransport,
  jobId: string,
  of: (id: string) => Bell = bell,
): Promise<void> {
  for (;;) {
    const taken = await transport.ring([of(jobId)]).then(
      () => true,
      () => false,
    );
    if (taken) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const suite = redis.unavailable === undefined ? describe : describe.skip;
suite(`bells over Redis${redis.unavailable ? `, skipped: ${redis.unavailable}` : ''}`, () => {
  let transport: BullMqTransport | undefined;
  let network: BadNetwork | undefined;
  beforeEach(() => redis.newPrefix());
  afterEach(async () => {
    await transport?.close();
    network?.close();
    transport = network = undefined;
    await redis.flush();
  });

  it('leave nothing in Redis once they were heard', async () => {
    const heard: string[] = [];
    transport = redis.transport();
    await transport.start(async (jobId) => void heard.push(jobId));
    await transport.ring(['a', 'b', 'c'].map((id) => bell(id)));
    await until(() => heard.length === 3);
    // Heard once more, so the first ringing left no trace that would make `add` do nothing.
    await until(() => heard.length === 3);
    await ringUntilTaken(transport, 'a');
    await until(() => heard.length === 4);
    expect(heard.slice(0, 3).sort()).toEqual(['a', 'b', 'c']);
    expect(heard[3]).toBe('a');
  });

  it('are kept once while nobody has heard them, and again for a new fence', async () => {
    transport = redis.transport();
    for (const fence of [0, 0, 0, 1]) await transport.ring([bell('a', fence)]);
    const heard: string[] = [];
    await transport.start(async (jobId) => void heard.push(jobId));
    await transport.ring([bell('last')]);
    await until(() => heard.includes('last'));
    expect(heard).toEqual(['a', 'a', 'last']);
  });

  it('begin no faster than the rate of their queue, whichever process hears them', async () => {
    const rated = () => redis.transport(redis.url, undefined, { each: 4, rates: { audit: { most: 2, seconds: 1 } } });
    const other = rated();
    transport = rated();
    const heard: number[] = [];
    try {
      for (const one of [transport, other]) await one.start(async () => void heard.push(performance.now()));
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await ringUntilTaken(transport, id);
      await until(() => heard.length >= 7);
    } finally {
      await other.close();
    }
    // Three spans of rest; two of them are left to a slow machine, which may tell of the first late.
    expect(heard[6]! - heard[0]!).toBeGreaterThan(1_000);
  }, 30_000);

  it('are refused in time when no server answers, and nothing else happens', async () => {
    const warnings: string[] = [];
    const log = { warn: (message: string) => void warnings.push(message), error: () => undefined };
    transport = redis.transport('redis://127.0.0.1:1', log);
    await transport.start(() => Promise.resolve());
    await expect(transport.ring([bell('a')])).rejects.toThrow();
    expect(warnings).toEqual(['Redis is out of reach; jobs wait in the database.']);
  });

  it('are refused in time by a server that accepts and never speaks', async () => {
    const mute = createServer(() => undefined);
    const port = await new Promise<number>((resolve) => {
      mute.listen(0, '127.0.0.1', () => resolve((mute.address() as { port: number }).port));
    });
    transport = redis.transport(`redis://127.0.0.1:${port}`);
    await expect(transport.ring([bell('a')])).rejects.toThrow();
    await transport.close();
    mute.close();
  });

  it('let go of their connections while the server is away', async () => {
    const { hostname, port } = new URL(redis.url);
    network = new BadNetwork({ host: hostname, port: Number(port === '' ? 6379 : port) });
    transport = redis.transport(`redis://127.0.0.1:${await network.open()}`);
    const heard: string[] = [];
    await transport.start(async (jobId) => void heard.push(jobId));
    await ringUntilTaken(transport, 'before');
    await until(() => heard.includes('before'));
    network.close();
    await expect(transport.ring([bell('lost')])).rejects.toThrow();
    await transport.stop();
    await transport.close();
    expect(heard).toEqual(['before']);
  });

  it('are heard again after the connections went half open', async () => {
    const { hostname, port } = new URL(redis.url);
    network = new BadNetwork({ host: hostname, port: Number(port === '' ? 6379 : port) });
    const through = `redis://127.0.0.1:${await network.open()}`;
    const heard: string[] = [];
    transport = redis.transport(through);
    await transport.start(async (jobId) => void heard.push(jobId));
    await ringUntilTaken(transport, 'before');
    await until(() => heard.includes('before'));
    network.dropSilently();
    await expect(transport.ring([bell('lost')])).rejects.toThrow();
    await ringUntilTaken(transport, 'after');
    await until(() => heard.includes('after'));
  }, 15_000);

  it('of a queue that was first needed while the server went away are taken once it is back', async () => {
    const { hostname, port } = new URL(redis.url);
    const target = { host: hostname, port: Number(port === '' ? 6379 : port) };
    network = new BadNetwork(target);
    const way = await network.open();
    transport = redis.transport(`redis://127.0.0.1:${way}`);
    await ringUntilTaken(transport, 'before');
    network.close();
    await expect(transport.ring([ofIntake('lost')])).rejects.toThrow();
    network = new BadNetwork(target);
    await network.open(way);
    await ringUntilTaken(transport, 'after', ofIntake);
  }, 15_000);
});
