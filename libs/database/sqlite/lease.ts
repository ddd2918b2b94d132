import { DatabaseBusy } from '../database.errors';

type Free = () => void;

interface Waiter {
  readonly grant: (free: Free) => void;
  readonly timer: NodeJS.Timeout;
}

/** The right to use the write connection: one holder at a time, first come first served. */
export class Lease {
  private held = false;
  private readonly waiters: Waiter[] = [];

  /** `waitLimit` in milliseconds. */
  constructor(private readonly waitLimit: number) {}

  /**
   * Fulfils, with the function that gives the lease back (harmless when called twice), once all earlier callers have given it
   * back. Rejects with `DatabaseBusy` after the wait limit.
   */
  acquire(): Promise<Free> {
    if (!this.held) {
      this.held = true;
      return Promise.resolve(this.free());
    }
    return new Promise((grant, reject) => {
      const timer = setTimeout(() => {
        this.waiters.splice(
          this.waiters.findIndex((waiter) => waiter.timer === timer),
          1,
        );
        reject(new DatabaseBusy({ waitedMs: this.waitLimit }));
      }, this.waitLimit);
      this.waiters.push({ grant, timer });
    });
  }

  private free(): Free {
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      const next = this.waiters.shift();
      if (next === undefined) {
        this.held = false;
        return;
      }
      clearTimeout(next.timer);
      next.grant(this.free());
    };
  }
}
