/** At most so many requests in so many seconds, evenly refilled, for each address or account. */
export interface RateRule {
  /** Counts apart from other rules: `sign-in`. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
  readonly by: 'address' | 'account';
}

/** Counts requests for all processes of an installation together. */
export abstract class RateLimits {
  /**
   * Takes `count` of what the rule allows to `who`, all or nothing. Returns 0 when they were there, else the milliseconds after which
   * they will be.
   */
  abstract take(rule: RateRule, who: string, count: number): Promise<number>;
}
