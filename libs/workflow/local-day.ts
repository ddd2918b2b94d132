// Asia/Shanghai has had no summer time since 1991; the office's day is UTC+8.
const OFFSET_MS = 8 * 3_600_000;

/** The day (`YYYY-MM-DD`) it is in the office (Asia/Shanghai) at a moment. */
export function localDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment at which the clock of the office shows the hour on a day. */
export function localHour(day: string, hour: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 - OFFSET_MS);
}
