import type { Installation, Victim } from './installation';
import type { Ambush, Point, ProductProcess, Reached } from './product-process';
import type { Step } from './steps';

/** One cell of the grid: who dies, at which point of which step. */
export interface Cell {
  readonly step: Step;
  readonly point: Point;
  readonly victim: Victim;
}

/** What came of a cell. */
export interface Fallen {
  readonly cell: Cell;
  /** What was under way. */
  readonly label: string;
  /** Milliseconds from the kill until the system served again. */
  readonly outage: number;
  /** What the look right after it showed. */
  readonly breaches: readonly string[];
}

/** A lease that its worker can no longer renew runs out after 15 s: rather than wait, the clock is set on. */
const LEASE_OVER_MS = 16_000;

/** Lays ambushes for cells while others work, and strikes one after the other: the next once the system has recovered from the last. */
export class Siege {
  readonly fallen: Fallen[] = [];
  private readonly laid = new Map<number, Cell>();
  private count = 0;
  private working: Promise<void> = Promise.resolve();
  private failure: unknown;

  constructor(
    private readonly installation: Installation,
    /** Looks whether everything that must last still holds. */
    private readonly look: () => Promise<readonly string[]>,
  ) {
    installation.listen((by, where) => (this.working = this.working.then(() => this.meet(by, where))));
  }

  /** Adds cells to those that wait to be met. */
  async lay(cells: readonly Cell[]): Promise<void> {
    for (const cell of cells) this.laid.set(this.count++, cell);
    await this.arm();
  }

  /** Fulfils when no kill is under way; cells not met stay laid. Rejects when the system did not recover. */
  async settled(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.working;) {
      seen = this.working;
      await seen;
    }
    if (this.failure !== undefined) throw this.failure;
  }

  /** Has one of the operator's commands held at a point of its work while the victim dies. Fulfils with its exit code. */
  async duringCommand(cell: Cell, args: readonly string[]): Promise<string | number | null> {
    const nth = this.count++;
    this.laid.set(nth, cell);
    const { ended } = this.installation.heldCommand(args, { nth, label: cell.step.label, point: cell.point });
    const code = await ended;
    await this.settled();
    return code;
  }

  private async arm(): Promise<void> {
    const { installation } = this;
    for (const name of installation.names) {
      const ambushes = [...this.laid].flatMap(([nth, { step, point }]): Ambush[] =>
        this.hostOf(step) === name ? [{ nth, label: step.label, point }] : [],
      );
      await installation.ambush(name, ambushes);
    }
  }

  private hostOf({ runsIn }: Step): string {
    return this.installation.setUp === 'embedded' && runsIn !== 'cli' ? 'standalone' : runsIn;
  }

  private async meet(by: ProductProcess, { nth, label }: Reached): Promise<void> {
    const cell = this.laid.get(nth);
    try {
      // Who died of another cell meanwhile comes there again.
      if (cell !== undefined && by.isRunning) {
        this.laid.delete(nth);
        await this.strike(cell, label);
      }
      await this.arm();
    } catch (error) {
      this.failure ??= error;
    } finally {
      // What is held would wait for ever, and the test with it.
      by.goOn();
    }
  }

  private async strike(cell: Cell, label: string): Promise<void> {
    const { installation } = this;
    const { victim } = cell;
    const begun = performance.now();
    await installation.kill(victim);
    // What is started in its place waits at what was not met yet.
    await this.arm();
    await installation.restart(victim);
    const outage = performance.now() - begun;
    if (victim !== 'api' && victim !== 'redis') installation.clock.forward(LEASE_OVER_MS);
    this.fallen.push({ cell, label, outage, breaches: await this.look() });
  }
}
