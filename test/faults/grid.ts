import { join } from 'node:path';
import { STORY } from '../e2e/two-months/story';
import { type BesiegedOffice, BesiegedOffice as Besieged, backupsIn } from './besieged-office';
import type { SetUpName, Victim } from './installation';
import type { Cell } from './siege';
import { POINT_NAMES, POINTS, STEPS } from './steps';

/** From the plan of August to its published bulletin. */
const MONTH = STORY.slice(0, 8);
const SERVING_MS = 30_000;

/** One month worked from its plan to its bulletin while a victim is killed at every point of every step; every cell is a test. */
export function describeMonthUnderFire(setUp: SetUpName, victim: Victim): void {
  describe(`${victim} killed at every point of a month (${setUp})`, () => {
    let besieged: BesiegedOffice;
    const cells = STEPS.flatMap((step) => POINTS.map((point): Cell => ({ step, point, victim })));
    beforeAll(async () => {
      besieged = await Besieged.start(setUp);
    });
    afterAll(() => besieged.close());

    test.each(MONTH.map(([title, happens], episode) => [title, happens, episode] as const))(
      '%s',
      async (_, happens, episode) => {
        await besieged.siege.lay(cells.filter(({ step }) => step.episode === episode));
        await happens(besieged.office);
        await besieged.siege.settled();
      },
    );

    test('a backup is whole, or is none', async () => {
      const folder = join(besieged.installation.folder, 'backups');
      const ofBackup = cells.filter(({ step }) => step.runsIn === 'cli');
      for (const cell of ofBackup) expect(await besieged.siege.duringCommand(cell, ['backup', '--to', folder])).toBe(0);
      expect(backupsIn(folder).filter((name) => name.endsWith('.incomplete'))).toEqual([]);
      expect(backupsIn(folder)).toHaveLength(ofBackup.length);
    });

    test.each(
      cells.map(
        (cell) => [`${cell.step.id} ${cell.step.name} · ${cell.point} ${POINT_NAMES[cell.point]}`, cell] as const,
      ),
    )('%s', (_, cell) => {
      const fallen = besieged.siege.fallen.find((one) => one.cell === cell);
      expect(fallen).toMatchObject({ label: expect.stringMatching(/./), breaches: [] });
      expect(fallen?.outage).toBeLessThan(SERVING_MS);
    });

    test('in the end nothing is lost, doubled or left, and the audit log is whole', async () => {
      expect(await besieged.finalBreaches()).toEqual([]);
    });
  });
}
