import { TypeOrmUnitOfWork } from '@app/database';
import { describeEachDatabase, schemaOf } from '@app/database/testing';
import { SetClock } from '@app/jobs/testing';
import type { DataSource } from 'typeorm';
import { CreateRateLimit1637713300000, RateLimitRow, type RateRule } from '..';
import { TooManyRequests } from '../problems/edge.errors';
import { DatabaseRateLimits } from './database-rate-limits';
import { RequestRates } from './request-rates';

const RULE: RateRule = { name: 'sign-in', most: 6, seconds: 60, by: 'address' };

describeEachDatabase('rate limits', ({ open }) => {
  let dataSource: DataSource;
  let clock: SetClock;
  const process = () => new DatabaseRateLimits(new TypeOrmUnitOfWork(dataSource), clock);
  beforeAll(async () => {
    dataSource = await open({ entities: [RateLimitRow], migrations: [CreateRateLimit1637713300000] });
  });
  beforeEach(async () => {
    clock = new SetClock();
    await dataSource.getRepository(RateLimitRow).clear();
  });

  it('let through what the rule allows, and tell when there will be more', async () => {
    const limits = process();
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) waits.push(await limits.take(RULE, 'a', 1));
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 10_000]);
    clock.forward(9_999);
    expect(await limits.take(RULE, 'a', 1)).toBe(1);
    clock.forward(1);
    expect(await limits.take(RULE, 'a', 1)).toBe(0);
    expect(await limits.take(RULE, 'a', 1)).toBe(10_000);
  });

  it('count each client and each rule apart, and keep no client’s name', async () => {
    const limits = process();
    await limits.take(RULE, '10.0.0.1', 6);
    expect(await limits.take(RULE, '10.0.0.2', 6)).toBe(0);
    expect(await limits.take({ ...RULE, name: 'upload' }, '10.0.0.1', 6)).toBe(0);
    expect(await limits.take(RULE, '10.0.0.1', 1)).toBeGreaterThan(0);
    expect(JSON.stringify(await dataSource.getRepository(RateLimitRow).find({ select: { id: true } }))).not.toContain(
      '10.0',
    );
  });

  it('are shared by all processes: of 40 requests to four of them at once the rule’s number passes', async () => {
    const processes = [process(), process(), process(), process()];
    const waits = await Promise.all(Array.from({ length: 40 }, (_, i) => processes[i % 4]!.take(RULE, 'a', 1)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(6);
  });

  it('take all or nothing', async () => {
    const limits = process();
    expect(await limits.take(RULE, 'a', 4)).toBe(0);
    expect(await limits.take(RULE, 'a', 3)).toBe(10_000);
    expect(await limits.take(RULE, 'a', 2)).toBe(0);
  });

  it('forget who has not come for long', async () => {
    await process().take(RULE, 'a', 6);
    clock.forward(60_001);
    await process().take(RULE, 'b', 1);
    expect(await dataSource.getRepository(RateLimitRow).count()).toBe(1);
  });

  it('leave both engines with the same table', async () => {
    expect((await schemaOf(dataSource, ['rate_limit']))['rate_limit']!.primaryKey).toEqual(['id']);
  });

  describe('over requests', () => {
    const route = { rates: [] } as never;
    const http = { requestsPerMinute: 100 } as never;

    it('let an account’s requests through up to its limit, over two processes', async () => {
      const [one, other] = [new RequestRates(process(), clock, http), new RequestRates(process(), clock, http)];
      let passed = 0;
      for (let i = 0; i < 150; i++) {
        const taking = (i % 2 === 0 ? one : other).take(route, { address: '10.0.0.1', account: 'A' });
        await taking.then(() => passed++).catch((error: unknown) => expect(error).toBeInstanceOf(TooManyRequests));
      }
      expect(passed).toBe(100);
      await one.take(route, { address: '10.0.0.1', account: 'B' });
    });

    it('cost a write for twenty requests of a hundred a minute at most, also for those that come at once', async () => {
      const limits = process();
      const asked = jest.spyOn(limits, 'take');
      const rates = new RequestRates(limits, clock, http);
      await Promise.all(Array.from({ length: 100 }, () => rates.take(route, { address: '10.0.0.1' })));
      expect(asked.mock.calls.length).toBeLessThanOrEqual(20);
    });

    it('do not ask again for whom they have refused, until it is time', async () => {
      const limits = process();
      const rates = new RequestRates(limits, clock, { requestsPerMinute: 1 } as never);
      await rates.take(route, { address: 'a' });
      await expect(rates.take(route, { address: 'a' })).rejects.toMatchObject({ headers: { 'retry-after': '60' } });
      const asked = jest.spyOn(limits, 'take');
      await expect(rates.take(route, { address: 'a' })).rejects.toBeInstanceOf(TooManyRequests);
      expect(asked).not.toHaveBeenCalled();
      clock.forward(60_000);
      await rates.take(route, { address: 'a' });
    });
  });
});
