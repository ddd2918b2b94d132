import { addDays } from '@app/field-standard';
import { workingDaysFrom } from './deadline';
import { localHour } from './local-day';
import type { Process } from './process';

/** Something to be done about a deadline at a moment. */
export type WatchMoment =
  | {
      readonly at: Date;
      readonly kind: 'remind';
      /** Negative once the deadline has passed. */ readonly workingDaysLeft: number;
    }
  | { readonly at: Date; readonly kind: 'expire'; readonly action: string };

const START_OF_BUSINESS = 9;

/**
 * All that is to be done about a deadline in a state, in order of time: reminders at nine in the morning of their day, and the
 * timeout, if the table has one, at the first minute after the deadline.
 */
export function watchMoments(process: Process, state: string, deadline: string): readonly WatchMoment[] {
  const rule = process.states[state]?.deadline?.remind;
  const left = [...(rule?.before ?? []), ...(rule?.after ?? []).map((days) => -days)];
  const reminders = left.map((workingDaysLeft): WatchMoment => {
    const day = workingDaysFrom(deadline, workingDaysLeft);
    return { at: localHour(day, START_OF_BUSINESS), kind: 'remind', workingDaysLeft };
  });
  const timeout = Object.entries(process.actions).find(([, action]) => action.timeout && action.from.includes(state));
  const expiry: WatchMoment[] =
    timeout === undefined ? [] : [{ at: localHour(addDays(deadline, 1), 0), kind: 'expire', action: timeout[0] }];
  return [...reminders, ...expiry].sort((one, other) => one.at.getTime() - other.at.getTime());
}
