import { setTimeout as pause } from 'node:timers/promises';
import { Office } from '../e2e/two-months/office';
import { STORY } from '../e2e/two-months/story';
import { BesiegedOffice } from './besieged-office';
import { Installation } from './installation';
import { RandomKills } from './random-kills';

// `npm run soak -- --kills N --seed N` sets them.
const { soakKills = 10, soakSeed = 1 } = globalThis as { soakKills?: number; soakSeed?: number };
jest.setTimeout(24 * 3_600_000);

const RECOVERY_P99_MS = 30_000;
const MONTH = STORY.slice(0, 8);

/** Leaves the clock to itself while jobs are waited for, so that leases run out in their own time. */
class PatientOffice extends Office {
  override idle(): Promise<void> {
    return this.app.whenIdle();
  }
}

const missing = Installation.unavailable('services');
const testServices = missing === undefined ? test : test.skip;

testServices(
  `${String(soakKills)} kills at random, seed ${String(soakSeed)}: nothing lost, nothing doubled`,
  async () => {
    const kills = new RandomKills(soakSeed);
    const breaches: string[] = [];
    let commands = 0;
    let months = 0;
    while (kills.count < soakKills) {
      const besieged = await BesiegedOffice.start('services', { workers: 2 });
      try {
        const office = new PatientOffice(besieged.people);
        const killing = new AbortController();
        const killed = kills.strike(besieged, { until: soakKills, signal: killing.signal });
        for (const [title, happens] of MONTH) {
          const begun = performance.now();
          await happens(office);
          report(`${title}: ${((performance.now() - begun) / 1_000).toFixed(0)} s, ${String(kills.count)} kills`);
        }
        killing.abort();
        await killed;
        breaches.push(...(await besieged.finalBreaches()));
        commands +=
          besieged.people.commands.filter(({ status }) => status < 300).length + besieged.people.uploads.length;
        months++;
        report(`month ${String(months)} is over; not available: ${JSON.stringify([...besieged.people.unavailable])}`);
      } finally {
        await besieged.close();
      }
    }
    report(figures({ kills, breaches, commands, months }));
    expect(breaches).toEqual([]);
    expect(kills.percentile('takenAgain', 0.99)).toBeLessThanOrEqual(RECOVERY_P99_MS);
    await pause(0);
  },
);

function figures(soak: { kills: RandomKills; breaches: readonly string[]; commands: number; months: number }): string {
  const { kills, breaches, commands, months } = soak;
  const of = (kind: 'serving' | 'takenAgain') =>
    [0.5, 0.99, 1].map((share) => `${(kills.percentile(kind, share) / 1_000).toFixed(1)} s`).join(' / ');
  return [
    `kills ${String(kills.count)} (${[...kills.byVictim].map(([victim, times]) => `${victim} ${String(times)}`).join(', ')})`,
    `months worked ${String(months)}, acknowledged commands and uploads ${String(commands)}`,
    `lost ${String(breaches.filter((one) => /^I(1|2|6|8):/.test(one)).length)}, doubled ${String(breaches.filter((one) => /^I(3|10):/.test(one)).length)}, all breaches ${String(breaches.length)}`,
    `serving again after a kill, p50 / p99 / longest: ${of('serving')}`,
    `a killed worker's job taken again, ${String(kills.takenAgain.length)} jobs, p50 / p99 / longest: ${of('takenAgain')}`,
  ].join('\n');
}

/** Seen while it runs: Jest shows what is logged only at the end. */
function report(text: string): void {
  process.stderr.write(`${text}\n`);
}
