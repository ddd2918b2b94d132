import { localHour } from '@app/workflow';

/** What a tree of this log can hold; larger numbers are no sizes. */
export const MOST_LEAVES = 2 ** 31 - 1;

const HOURS_OF_DAY = 24;
const DAY_MS = HOURS_OF_DAY * 3_600_000;

/** The moments between which days of the office (Asia/Shanghai) lie, both days included. */
export function momentsOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): {
  from?: Date;
  until?: Date;
} {
  return {
    ...(from === undefined ? {} : { from: localHour(from, 0) }),
    ...(to === undefined ? {} : { until: localHour(to, HOURS_OF_DAY) }),
  };
}

/** How many days two days span, both included; zero or less where they are the wrong way round. */
export function daysBetween({ from, to }: { readonly from: string; readonly to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}
