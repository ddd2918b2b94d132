/** The only source of the present time. Tests set it; nothing sleeps on it. */
export abstract class Clock {
  abstract now(): Date;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

// Asia/Shanghai has had no summer time since 1991.
const OFFICE_OFFSET_MS = 8 * 3_600_000;

/** The calendar day (`YYYY-MM-DD`) it is in the office (Asia/Shanghai) at a moment. */
export function officeDay(at: Date): string {
  return officeMoment(at).slice(0, 10);
}

/** A moment as people of the office (Asia/Shanghai) read it in a table: `YYYY-MM-DD HH:mm:ss`. */
export function officeMoment(at: Date): string {
  return new Date(at.getTime() + OFFICE_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
