import type { Browser, Person } from '@app/http/testing';

/** The application that people work on, whether it runs in this process or in others. */
export interface WorkedApp {
  readonly clock: { now(): Date; forward(milliseconds: number): void };
  /** A browser in which somebody has signed in at this moment. */
  as(person: Person & { readonly id: string }): Browser;
  /** A browser in which nobody has signed in. */
  anybody(): Browser;
  /** Fulfils when no job is left that could run now. */
  whenIdle(): Promise<void>;
}
