import type { AccountsChoice } from '@app/config';

/** The token of the settings of sign-in (`AccountsChoice`). */
export const ACCOUNTS_CHOICE = Symbol('ACCOUNTS_CHOICE');

/** How long a session lasts, in milliseconds. */
export interface SessionLimits {
  readonly idle: number;
  readonly whole: number;
}

const MS_A_MINUTE = 60_000;

export function sessionLimits({ idleMinutes, sessionHours }: AccountsChoice): SessionLimits {
  return {
    idle: idleMinutes * MS_A_MINUTE,
    whole: sessionHours * 60 * MS_A_MINUTE,
  };
}
