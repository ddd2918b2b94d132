import { JobFlows } from '@app/jobs';
import { type DemoPlace, DemoPerson } from './demo-person';

/** A job that waits for others looks again after so long. */
const LOOKS_AGAIN_MS = 10_000;
const MOST_LOOKS = 60;
const NUDGE_MS = 1_000;
const HANDS = 4;

/** Everybody who works the demo months. */
export class DemoOffice {
  readonly drafter: DemoPerson;
  readonly checker: DemoPerson;
  readonly leader: DemoPerson;
  private readonly officers = new Map<string, DemoPerson>();

  constructor(readonly place: DemoPlace) {
    this.drafter = new DemoPerson(place, 'reviewer');
    this.checker = new DemoPerson(place, 'reviewer2');
    this.leader = new DemoPerson(place, 'leader', true);
  }

  /** Who answers for a unit: a municipal department or county its own officer, a county's department the county's. */
  officerOf(code: string): DemoPerson {
    const own = code.length > 6 ? code.slice(0, 6) : code;
    const known = this.officers.get(own) ?? new DemoPerson(this.place, officerName(own));
    this.officers.set(own, known);
    return known;
  }

  /** Lets the clock go on to a moment of the office, `2021-09-01 09:00`, and what is due be done. */
  async goTo(moment: string): Promise<void> {
    const { clock } = this.place;
    const ahead = Date.parse(`${moment.replace(' ', 'T')}:00+08:00`) - clock.now().getTime();
    if (ahead > 0) clock.forward(ahead);
    await this.idle();
  }

  /** Until no job is left to do now. */
  async idle(): Promise<void> {
    const nudge = setInterval(() => this.place.clock.forward(NUDGE_MS), NUDGE_MS);
    await this.place.app
      .get(JobFlows, { strict: false })
      .whenIdle()
      .finally(() => clearInterval(nudge));
  }

  /** Lets jobs work, looking again where they do, until something holds. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let look = 0; look < MOST_LOOKS; look++) {
      await this.idle();
      if (await holds()) return;
      this.place.clock.forward(LOOKS_AGAIN_MS);
    }
    throw new Error(`It does not come to this: ${what}.`);
  }
}

/** The sign-in name of the demo's officer of a unit. */
function officerName(code: string): string {
  if (code === '140802') return 'yanhu';
  return code.startsWith('D') ? code.toLowerCase() : `c${code}`;
}

/** Does something for each, a few at a time: the order among them does not matter. */
export async function forEach<T>(items: Iterable<T>, work: (item: T) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const hand = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
}
