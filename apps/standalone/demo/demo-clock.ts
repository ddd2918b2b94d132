import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Clock, SystemClock } from '@app/kernel';

const MACHINE = new SystemClock();
/** When the demo begins where nothing was kept: the first working day after the first example month. */
const FIRST_MOMENT = Date.parse('2021-09-01T09:00:00+08:00');

/**
 * A clock that runs from a moment of the example months, for their deadlines lie in the past. How far it is from the machine's clock is
 * kept in a file, so that it never goes back.
 */
export class DemoClock extends Clock {
  private constructor(
    private readonly path: string,
    private behind: number,
  ) {
    super();
  }

  /** Goes on from what the file holds; begins anew without one. */
  static open(path: string): DemoClock {
    const kept = Number(readKept(path));
    return new DemoClock(path, Number.isFinite(kept) && kept !== 0 ? kept : MACHINE.now().getTime() - FIRST_MOMENT);
  }

  override now(): Date {
    return new Date(MACHINE.now().getTime() - this.behind);
  }

  /** Lets time pass at once. */
  forward(milliseconds: number): void {
    this.behind -= milliseconds;
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, String(this.behind));
  }
}

function readKept(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
