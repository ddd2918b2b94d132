import { describeEachDatabase } from '@app/database/testing';
import { getRoster } from '.';
import { rosterFile, SMALL_ROSTER, SYSTEM_ADMINISTRATOR, UNITS_PARTS, UnitsBench } from './testing/units-bench';

describeEachDatabase('Revisions of the roster side by side', ({ open }) => {
  test('one is in force and the others learn that they saw an older roster', async () => {
    const bench = new UnitsBench(await open(UNITS_PARTS));
    await bench.hold('2021-08', SMALL_ROSTER);
    const attempts = [1, 2, 3].map((count) =>
      bench.import.execute(SYSTEM_ADMINISTRATOR, {
        source: rosterFile(SMALL_ROSTER.slice(0, count)),
        from: '2021-09',
        version: 1,
      }),
    );
    const ends = await Promise.allSettled(attempts);
    const done = ends.findIndex(({ status }) => status === 'fulfilled');
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'stale-version' });
    expect(await getRoster(bench.manager, '2021-09')).toEqual(SMALL_ROSTER.slice(0, done + 1));
    expect(await getRoster(bench.manager, '2021-08')).toEqual(SMALL_ROSTER);
    expect(bench.audit.actions).toEqual(['roster.imported', 'roster.imported']);
  });
});
