import * as fc from 'fast-check';
import { afterTry, disabledAfter, MOST_TRIES } from './delivery-plan';

const NOW = new Date('2021-10-08T01:00:00Z');
const DAY = 86_400_000;

describe('A delivery after a try', () => {
  test.each([200, 201, 204, 299])('that was answered with %i is delivered', (status) => {
    expect(afterTry(1, { status }, NOW)).toEqual({ kind: 'delivered' });
  });

  test('rests longer and longer, and is given up after ten tries and three days', () => {
    let at = NOW;
    let before = 0;
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      const step = afterTry(tries, { status: 500 }, at);
      if (step.kind !== 'retry') throw new Error(step.kind);
      const rest = step.at.getTime() - at.getTime();
      expect(rest).toBeGreaterThan(before);
      [at, before] = [step.at, rest];
    }
    expect(MOST_TRIES).toBe(10);
    expect((at.getTime() - NOW.getTime()) / DAY).toBeCloseTo(3.15, 2);
    expect(afterTry(MOST_TRIES, { status: 500 }, at)).toEqual({ kind: 'failed' });
  });

  test('never counts a redirect, an error or no answer as delivered', () => {
    const statuses = fc.integer({ min: 100, max: 599 }).filter((status) => status < 200 || status > 299);
    fc.assert(
      fc.property(statuses, fc.integer({ min: 1, max: 20 }), (status, tries) => {
        expect(afterTry(tries, { status }, NOW).kind).not.toBe('delivered');
      }),
    );
    expect(afterTry(1, { failure: 'timeout' }, NOW).kind).toBe('retry');
  });

  test('is given up at once by an endpoint that is no more', () => {
    expect(afterTry(1, { status: 410 }, NOW)).toEqual({ kind: 'failed' });
  });
});

describe('An endpoint after a try', () => {
  const since = (days: number) => new Date(NOW.getTime() - days * DAY);

  test.each([
    [{ status: 500 }, 4.9, null],
    [{ status: 500 }, 5, 'failing'],
    [{ failure: 'address-refused' }, 6, 'failing'],
    [{ status: 204 }, 9, null],
    [{ status: 410 }, 0, 'gone'],
  ] as const)('with %j, when nothing got through for %d days, is disabled because: %s', (outcome, days, because) => {
    expect(disabledAfter(outcome, since(days), NOW)).toBe(because);
  });
});
