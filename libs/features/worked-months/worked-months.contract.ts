import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeEachDatabase } from '@app/database/testing';
import { Assessment } from '@app/features/months';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { FIXTURE_MONTHS, WorkedMonthsBench } from './testing';

// The example months are worked from planning to publication, each as people would, and compared with an independent calculation.
jest.setTimeout(300_000);

describeEachDatabase('Worked months', ({ open }) => {
  let bench: WorkedMonthsBench;
  beforeAll(async () => {
    bench = await WorkedMonthsBench.on(await open({ entities: ENTITIES, migrations: MIGRATIONS }));
  });
  afterAll(() => bench.jobs.stop());

  const expected = (month: string): string => readFileSync(join(FIXTURE_MONTHS, `${month}.expected.json`), 'utf8');

  test('score the first month as an unattended run does, to the byte', async () => {
    await bench.work('2021-08', '2021-09-07');
    expect(await bench.state('2021-08')).toBe('scored');
    expect(await bench.scores('2021-08')).toBe(expected('2021-08'));
  });

  test('hand the bottom three and the units drawn to the next month, which agrees as well', async () => {
    await bench.publish('2021-08');
    bench.setDay('2021-10-01');
    await bench.work('2021-09', '2021-10-09');
    const { previous } = await bench.manager.findOneByOrFail(Assessment, { month: '2021-09' });
    expect(previous).toEqual(JSON.parse(readFileSync(join(FIXTURE_MONTHS, '2021-09', 'previous.json'), 'utf8')));
    expect(await bench.scores('2021-09')).toBe(expected('2021-09'));
  });
});
