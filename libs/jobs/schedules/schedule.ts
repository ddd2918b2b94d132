import { type NewJob, officeDay } from '@app/kernel';

/** One turn of a schedule. */
export interface Period {
  /** At most 20 characters, such as `2021-10-08`. No two turns share one. */
  readonly key: string;
  readonly dueAt: Date;
}

/** What recurs. The name stays the same for as long as the schedule does. */
export interface Schedule {
  /** At most 60 characters. */
  readonly name: string;
  /** The first period due after a moment. */
  nextAfter(moment: Date): Period;
  /** What a period is for. */
  jobFor(period: string): NewJob;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OFFICE_OFFSET_HOURS = 8;

/** Every day of the year at an hour of the office's clock (Asia/Shanghai). The period is the day. */
export function everyDayAt(hour: number): (moment: Date) => Period {
  return (moment) => {
    const today = dueOn(officeDay(moment), hour);
    return today.dueAt > moment ? today : dueOn(officeDay(new Date(moment.getTime() + DAY_MS)), hour);
  };
}

/** Every full hour. The period is the hour in UTC, `2021-10-08T01`. */
export function everyHour(moment: Date): Period {
  const dueAt = new Date((Math.floor(moment.getTime() / HOUR_MS) + 1) * HOUR_MS);
  return { key: dueAt.toISOString().slice(0, 13), dueAt };
}

function dueOn(day: string, hour: number): Period {
  return { key: day, dueAt: new Date(Date.parse(`${day}T00:00:00Z`) + (hour - OFFICE_OFFSET_HOURS) * HOUR_MS) };
}
