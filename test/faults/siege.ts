import type { Installation, Reached, Victim } from './installation';
import type { Point } from './product-process';
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

/** Lays an ambush for each cell in turn, while others work: the next once the system has recovered from the last. */
export class Siege {
  readonly fallen: Fallen[] = [];
  private readonly waiting: Cell[] = [];
  private working: Promise<void> = Promise.resolve();
  private failure: unknown;
  private current: Cell | undefined;

  constructor(
    private readonly installation: Installation,
    /** Looks whether everything that must last still holds. */
    private readonly look: () => Promise<readonly string[]>,
  ) {}

  /** Adds cells behind those that wait. */
  async lay(cells: readonly Cell[]): Promise<void> {
    this.waiting.push(...cells);
    if (this.current === undefined) await this.next();
  }

  /** Fulfils when no kill is under way; those not met stay laid. Rejects when the system did not recover. */
  async settled(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.working;) {
      seen = this.working;
      await seen;
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private async next(): Promise<void> {
    this.current = this.waiting.shift();
    if (this.current !== undefined) await this.arm(this.current);
  }

  /** Has one of the operator's commands held at a point of its work while the victim dies. Fulfils with its exit code. */
  async duringCommand(cell: Cell, args: readonly string[]): Promise<string | number | null> {
    const { label } = cell.step;
    return new Promise((resolve, reject) => {
      const ambush = { label, point: cell.point, kills: false };
      const command = this.installation.heldCommand(args, ambush, (reached) => {
        this.strike(cell, { ...reached, by: '' }, cell.victim).then(() => command.goOn(), reject);
      });
      void command.ended.then(resolve);
    });
  }

  private async arm(cell: Cell): Promise<void> {
    const { installation } = this;
    const { label, runsIn } = cell.step;
    const host = installation.setUp === 'embedded' ? 'standalone' : runsIn;
    const kills = cell.victim === host;
    await installation.ambush([host], { label, point: cell.point, kills }, (reached) => {
      this.working = this.meet(cell, reached, kills);
    });
  }

  private async meet(cell: Cell, reached: Reached, kills: boolean): Promise<void> {
    try {
      await this.strike(cell, reached, kills ? reached.by : cell.victim);
      await this.next();
      if (!kills) this.installation.process(reached.by).goOn();
    } catch (error) {
      this.failure ??= error;
    }
  }

  private async strike(cell: Cell, { label }: Reached, victim: string): Promise<void> {
    const { installation } = this;
    const begun = performance.now();
    await installation.kill(victim);
    await installation.restart(victim);
    const outage = performance.now() - begun;
    if (victim !== 'api' && victim !== 'redis') installation.clock.forward(LEASE_OVER_MS);
    this.fallen.push({ cell, label, outage, breaches: await this.look() });
  }
}
