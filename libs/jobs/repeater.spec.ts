import { Repeater } from './repeater';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a repeater', () => {
  it('runs at the start and at each interval, until it is stopped', async () => {
    let runs = 0;
    const repeater = new Repeater(1_000, async () => void runs++);
    repeater.start();
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(runs).toBe(4);
    await repeater.stop();
    repeater.poke();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(runs).toBe(4);
  });

  it('runs once more for any number of pokes during a run, never twice at a time', async () => {
    let [runs, active, most] = [0, 0, 0];
    const repeater = new Repeater(60_000, async () => {
      runs++;
      most = Math.max(most, ++active);
      await jest.advanceTimersByTimeAsync(0);
      active--;
    });
    repeater.start();
    for (let i = 0; i < 5; i++) repeater.poke();
    await jest.advanceTimersByTimeAsync(10);
    expect([runs, most]).toEqual([2, 1]);
    await repeater.stop();
  });

  it('takes the pokes of its rest together', async () => {
    let runs = 0;
    const repeater = new Repeater(1_000, async () => void runs++, 250);
    repeater.start();
    for (let i = 0; i < 5; i++) {
      await jest.advanceTimersByTimeAsync(40);
      repeater.poke();
    }
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(50);
    expect(runs).toBe(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(runs).toBe(3);
    await repeater.stop();
  });

  it('is stopped only when the run under way has ended', async () => {
    let end: () => void = () => undefined;
    const repeater = new Repeater(1_000, () => new Promise((resolve) => (end = resolve)));
    repeater.start();
    let stopped = false;
    const stopping = repeater.stop().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(stopped).toBe(false);
    end();
    await stopping;
    expect(stopped).toBe(true);
  });
});
