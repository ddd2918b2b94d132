import { DatabaseBusy } from '..';
import { Lease } from './lease';

describe('The lease of the write connection', () => {
  test('goes to one at a time, in the order of asking', async () => {
    const lease = new Lease(1_000);
    const order: number[] = [];
    let holders = 0;
    await Promise.all(
      [1, 2, 3, 4].map(async (number) => {
        const free = await lease.acquire();
        expect(++holders).toBe(1);
        order.push(number);
        await new Promise((resolve) => setTimeout(resolve, 2));
        holders--;
        free();
      }),
    );
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test('given back twice is not given to two', async () => {
    const lease = new Lease(20);
    const free = await lease.acquire();
    free();
    free();
    await lease.acquire();
    await expect(lease.acquire()).rejects.toBeInstanceOf(DatabaseBusy);
  });

  test('passes over those who have stopped waiting', async () => {
    const lease = new Lease(10);
    const free = await lease.acquire();
    await expect(lease.acquire()).rejects.toMatchObject({ code: 'database-busy', details: { waitedMs: 10 } });
    const next = lease.acquire();
    free();
    (await next)();
    (await lease.acquire())();
  });
});
