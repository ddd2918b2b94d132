import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { onMeasurement, tellMeasurement } from './measurements';

describe('What is told of measurements', () => {
  const importOf = (rows: number) => ({ role: 'ledger', rows, bytes: rows * 90, seconds: 0.5 });

  test('is heard by who listens, until it stops', () => {
    const heard: number[] = [];
    const stop = onMeasurement('import', ({ rows }) => heard.push(rows));
    tellMeasurement('import', importOf(1_000));
    tellMeasurement('act', { process: 'evidence', action: 'accept', outcome: 'done', seconds: 0.1 });
    stop();
    tellMeasurement('import', importOf(500));
    expect(heard).toEqual([1_000]);
  });

  test('is heard also by who begins to listen while what was told before is being cleaned up', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage: unknown = runInNewContext('gc');
    if (typeof collectGarbage !== 'function') throw new Error('this engine lends no garbage collector');
    tellMeasurement('import', importOf(1));
    await pause(1);
    collectGarbage();
    const heard: number[] = [];
    const stop = onMeasurement('import', ({ rows }) => heard.push(rows));
    await pause(20);
    tellMeasurement('import', importOf(2));
    stop();
    expect(heard).toEqual([2]);
  });
});
