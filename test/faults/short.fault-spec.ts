import { MonthFiles } from '../e2e/two-months/month-files';
import { importPlatformFiles, planMonth } from '../e2e/two-months/plan-month';
import { BesiegedOffice } from './besieged-office';
import { Installation, type SetUpName, type Victim } from './installation';
import type { Point } from './product-process';
import type { Cell } from './siege';
import { POINT_NAMES, STEPS } from './steps';

// The cells of the grid on the way of the platform's files, one for each kind of death.
jest.setTimeout(600_000);

const CELLS: Readonly<Record<SetUpName, readonly (readonly [step: string, point: Point, victim: Victim])[]>> = {
  embedded: [
    ['S10', 'p3', 'standalone'],
    ['S2', 'p2', 'standalone'],
    ['S3', 'p2', 'standalone'],
    ['S3', 'p3', 'standalone'],
  ],
  services: [
    ['S10', 'p3', 'worker'],
    ['S2', 'p1', 'redis'],
    ['S2', 'p2', 'database'],
    ['S2', 'p3', 'api'],
    ['S3', 'p2', 'worker'],
    ['S3', 'p3', 'database'],
  ],
};

describe.each(['embedded', 'services'] as const)('killed on the way of the platform’s files (%s)', (setUp) => {
  const testHere = Installation.unavailable(setUp) === undefined ? test : test.skip;
  const cells = CELLS[setUp].map(([id, point, victim]): Cell => ({
    step: STEPS.find((step) => step.id === id)!,
    point,
    victim,
  }));
  let besieged: BesiegedOffice | undefined;

  afterAll(() => besieged?.close());

  testHere('the files are imported, whatever dies', async () => {
    besieged = await BesiegedOffice.start(setUp);
    await besieged.siege.lay(cells);
    const files = await MonthFiles.read('2021-08');
    await planMonth(besieged.office, files);
    await besieged.siege.settled();
    await importPlatformFiles(besieged.office, files);
    await besieged.siege.settled();
  });

  const named = cells.map(
    (cell) => [`${cell.victim} dies: ${cell.step.name}, ${POINT_NAMES[cell.point]}`, cell] as const,
  );
  (testHere as typeof test).each(named)('%s', (_, cell) => {
    expect(besieged?.siege.fallen.find((one) => one.cell === cell)).toMatchObject({ breaches: [] });
  });

  testHere('nothing is lost, doubled or left, and the audit log is whole', async () => {
    expect(await besieged?.finalBreaches()).toEqual([]);
  });
});
