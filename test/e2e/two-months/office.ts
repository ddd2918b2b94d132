import type { Unit } from '@app/rules';
import { Refusals } from './refusals';
import type { WorkedApp } from './worked-app';
import { Worker } from './worker';

/** The county whose departments have no accounts of their own: its officer answers for them. */
const COUNTY_WITHOUT_DEPARTMENTS = '140802';
/** A job that waits for others looks again after so long. */
const LOOKS_AGAIN_MS = 10_000;
const MOST_LOOKS = 30;
const NUDGE_MS = 1_000;

/** Everybody who works the months, on one application whose clock is set. */
export class Office {
  readonly drafter = this.person('reviewer-li', 'reviewer');
  readonly checker = this.person('reviewer-wang', 'reviewer');
  readonly leader = this.person('leader-zhao', 'leader');
  readonly auditor = this.person('auditor-sun', 'auditor');
  readonly refusals = new Refusals(this.auditor);

  constructor(readonly app: WorkedApp) {}

  /** Who answers for a unit: its own officer, or its county's. */
  officerOf({ code, group, parent }: Pick<Unit, 'code' | 'group' | 'parent'>): Worker {
    if (group === 'county') return this.countyOfficer(code);
    return parent === COUNTY_WITHOUT_DEPARTMENTS ? this.countyOfficer(parent) : this.unitOfficer(code);
  }

  countyOfficer(code: string): Worker {
    return new Worker(this.app, { id: `county-officer-${code}`, roles: ['county-officer'], unitCode: code });
  }

  unitOfficer(code: string): Worker {
    return new Worker(this.app, { id: `unit-officer-${code}`, roles: ['unit-officer'], unitCode: code });
  }

  /** Lets the clock go on to a moment of the office, `2021-09-01 09:00`, and what is due be done. */
  async goTo(moment: string): Promise<void> {
    const at = new Date(`${moment.replace(' ', 'T')}:00+08:00`);
    const ahead = at.getTime() - this.app.clock.now().getTime();
    if (ahead < 0) throw new Error(`It is later than ${moment} already.`);
    this.app.clock.forward(ahead);
    await this.idle();
  }

  /** Until no job is left to do now. A job that is tried again waits by the clock, which goes on only as it is set. */
  async idle(): Promise<void> {
    const idle = this.app.whenIdle();
    const nudge = setInterval(() => this.app.clock.forward(NUDGE_MS), NUDGE_MS);
    await idle.finally(() => clearInterval(nudge));
  }

  /** Lets jobs work, looking again where they do, until something holds. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let look = 0; look < MOST_LOOKS; look++) {
      await this.idle();
      if (await holds()) return;
      this.app.clock.forward(LOOKS_AGAIN_MS);
    }
    throw new Error(`It does not come to this: ${what}.`);
  }

  private person(id: string, role: 'reviewer' | 'leader' | 'auditor'): Worker {
    return new Worker(this.app, { id, roles: [role] });
  }
}

/** Does something for each, a few at a time: the order among them does not matter. */
export async function forEach<T>(items: Iterable<T>, work: (item: T) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const hand = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, hand));
}
