import { setTimeout as pause } from 'node:timers/promises';
import type { BesiegedOffice } from './besieged-office';

const ALL_AT_ONCE = ['api', 'worker', 'worker-2', 'redis', 'database'] as const;
const VICTIMS = [['api'], ['worker'], ['worker-2'], ['redis'], ['database'], ALL_AT_ONCE] as const;
const LONGEST_REST_MS = 4_000;
const LOOK_MS = 100;
const MOST_WAIT_MS = 120_000;

/** Kills at moments that are nobody's choice, repeatable by their seed, and measures how long what died was missed. */
export class RandomKills {
  count = 0;
  readonly byVictim = new Map<string, number>();
  /** Milliseconds from each kill until all processes worked again. */
  readonly serving: number[] = [];
  /** Milliseconds from the kill of a worker until somebody took its job, of every job that it held. */
  readonly takenAgain: number[] = [];
  private readonly watches: Promise<void>[] = [];

  constructor(private state: number) {}

  /** Kills until there were so many, or until it is told to end. */
  async strike(
    besieged: BesiegedOffice,
    { until, signal }: { readonly until: number; readonly signal: AbortSignal },
  ): Promise<void> {
    const { installation } = besieged;
    while (this.count < until && !signal.aborted) {
      await pause(this.random() * LONGEST_REST_MS);
      const victims = VICTIMS[Math.floor(this.random() * VICTIMS.length)]!;
      const held = await this.heldBy(besieged, victims);
      const begun = performance.now();
      await Promise.all(victims.map((victim) => installation.kill(victim)));
      this.watches.push(...held.map((job) => this.watch(besieged, job, begun)));
      // Servers first: a process does not start without them.
      for (const servers of [true, false]) {
        const next = victims.filter((victim) => ['redis', 'database'].includes(victim) === servers);
        await Promise.all(next.map((victim) => installation.restart(victim)));
      }
      this.serving.push(performance.now() - begun);
      const name = victims.length > 1 ? 'all at once' : victims[0].replace('-2', '');
      this.byVictim.set(name, (this.byVictim.get(name) ?? 0) + 1);
      this.count++;
    }
    await Promise.all(this.watches.splice(0));
  }

  /** The smallest figure that the given share of all does not exceed; 0 of none. */
  percentile(kind: 'serving' | 'takenAgain', share: number): number {
    const sorted = [...this[kind]].sort((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  }

  /** The jobs of the workers that are about to die. */
  private async heldBy(
    { truth, installation }: BesiegedOffice,
    victims: readonly string[],
  ): Promise<readonly HeldJob[]> {
    const owners = victims
      .filter((victim) => victim.startsWith('worker'))
      .map((name) => installation.process(name).leaseOwner);
    if (owners.length === 0) return [];
    const rows = await truth.query("SELECT id, fence, lease_owner FROM job WHERE state = 'running'");
    return rows.flatMap(({ id, fence, lease_owner }) =>
      owners.includes(String(lease_owner)) ? [{ id: String(id), fence: Number(fence) }] : [],
    );
  }

  /** Notes when the job was taken again; one that its worker completed before it died says nothing. */
  private async watch({ truth, installation }: BesiegedOffice, { id, fence }: HeldJob, begun: number): Promise<void> {
    const { skew } = installation;
    const [atDeath] = await truth.query('SELECT state FROM job WHERE id = ?', [id]);
    if (atDeath?.['state'] !== 'running') return;
    while (performance.now() - begun < MOST_WAIT_MS) {
      const [row] = await truth.query('SELECT fence FROM job WHERE id = ?', [id]);
      if (installation.skew !== skew) return;
      if (Number(row?.['fence']) > fence) return void this.takenAgain.push(performance.now() - begun);
      await pause(LOOK_MS);
    }
    this.takenAgain.push(MOST_WAIT_MS);
  }

  /** mulberry32 */
  private random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
}

interface HeldJob {
  readonly id: string;
  readonly fence: number;
}
