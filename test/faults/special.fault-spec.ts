import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { Office } from '../e2e/two-months/office';
import { STORY } from '../e2e/two-months/story';
import { BesiegedOffice } from './besieged-office';
import { CommitThief } from './commit-thief';
import { Installation } from './installation';
import { SmallDisk } from './small-disk';

jest.setTimeout(1_200_000);

const missing = Installation.unavailable('services');
const describeServices = missing === undefined ? describe : describe.skip;
const EPISODES = STORY.map(([, happens]) => happens);
const MINUTE_MS = 60_000;

/** One month, worked by two workers through a network that loses answers, each of its episodes under another fault. */
describeServices(
  `a month under faults that kill nobody${missing === undefined ? '' : ` (left out: ${missing})`}`,
  () => {
    let besieged: BesiegedOffice;
    let disk: SmallDisk | null = null;
    const thief = new CommitThief(() => ({ host: '127.0.0.1', port: besieged.installation.databaseServer.port }));

    beforeAll(async () => {
      besieged = BesiegedOffice.prepare('services', { workers: 2, databasePort: await thief.open() });
      disk = SmallDisk.at(join(besieged.installation.dataFolder, 'files'));
      await besieged.installation.start();
    });
    afterAll(async () => {
      await besieged.installation.stop();
      disk?.remove();
      await besieged.close();
      thief.close();
    });

    const untilUnavailable = async (status: number) => {
      while ((besieged.people.unavailable.get(status) ?? 0) < 3) await pause(100);
    };

    const episode = async (number: number, meanwhile: (office: Office) => Promise<void> = () => Promise.resolve()) => {
      let isOver = false;
      const work = EPISODES[number]!(besieged.office).finally(() => (isOver = true));
      const trouble = (async () => {
        while (!isOver) {
          await meanwhile(besieged.office);
          await pause(300);
        }
      })();
      await Promise.all([work, trouble]);
      expect(await besieged.look()).toEqual([]);
    };

    test('the answers to COMMITs get lost: whoever sends a command again learns what came of it', async () => {
      thief.steal(7);
      await episode(0);
      expect(thief.stolen).toBeGreaterThan(0);
    });

    test('the same, of jobs: what was committed is not done again', async () => {
      await episode(1);
      thief.steal(0);
      expect(thief.stolen).toBeGreaterThan(10);
    });

    test('a disk without room: 507, nothing half-written is kept, and it heals when there is room again', async () => {
      if (disk === null) return console.warn('No disk can be mounted here; the month goes on without this fault.');
      disk.fill();
      const freed = untilUnavailable(507).then(() => disk?.free());
      await episode(2);
      await freed;
      expect(besieged.people.unavailable.get(500)).toBeUndefined();
    });

    test('Redis loses everything every second: what was asked for is done all the same', async () => {
      const client = new Redis(besieged.installation.redisServer.url);
      await episode(3, async () => void (await client.flushall()));
      client.disconnect();
    });

    test('every bell rings ten times, on both workers at once: one effect', async () => {
      const connection = new Redis(besieged.installation.redisServer.url, { maxRetriesPerRequest: null });
      const queue = new Queue('comparison', { connection, prefix: 'shuanggongshi' });
      await episode(4, async () => {
        const jobs = await besieged.truth.query(
          "SELECT id FROM job WHERE queue = 'comparison' AND state IN ('ready', 'running')",
        );
        const bells = jobs.flatMap(({ id }) =>
          Array.from({ length: 10 }, () => ({ name: 'job', data: { jobId: String(id) } })),
        );
        await queue.addBulk(bells);
      });
      await queue.close();
      connection.disconnect();
    });

    test('clocks that differ by twelve minutes: the same scores, and no history that goes backwards', async () => {
      const { installation } = besieged;
      await installation.clocksSettled();
      await installation.skewProcess('worker', 7 * MINUTE_MS);
      await installation.skewProcess('worker-2', -5 * MINUTE_MS);
      await episode(5);
      besieged.people.clock.forward(0);
    });

    test('a worker is asked to stop while jobs run: it hands over and ends with 0', async () => {
      const worker = besieged.installation.process('worker-2');
      const stopped = pause(2_000).then(() => worker.signal('SIGTERM'));
      await episode(6);
      await stopped;
      expect(await worker.ended).toBe('SIGTERM');
    });

    test('two migrations at once: both are through, and the tables are as they were', async () => {
      const { installation } = besieged;
      const both = [1, 2].map(() => installation.command('migrate', '--database', installation.databaseUrl).ended);
      expect(await Promise.all(both)).toEqual([0, 0]);
    });

    test('the bulletin is published, nothing is lost, doubled or left, and the audit log is whole', async () => {
      await episode(7);
      expect(await besieged.finalBreaches()).toEqual([]);
    });
  },
);
