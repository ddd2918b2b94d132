import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { RouteEntry } from '../access/route-entry';
import { HTTP_CHOICE, type HttpChoice } from '../http-choice';
import { TooManyRequests } from '../problems/edge.errors';
import { RateLimits, type RateRule } from './rate-limits';

/** Whom a request is counted to. */
export interface RateSubject {
  readonly address: string;
  /** Undefined where nobody has signed in. */
  readonly account?: string | undefined;
}

/** What this process has drawn ahead for somebody, or when it was last told that there is nothing left. */
interface Allowance {
  left: number;
  readonly until: number;
  readonly refusedUntil: number;
}

const MOST_ALLOWANCES = 10_000;
/** A rule's allowance is drawn from the shared count in so many parts. */
const PARTS = 20;

/**
 * Counts requests against the shared limits. A process draws a part of an allowance at once and spends it without asking again, so
 * that ordinary requests cost no write; what it has drawn and not spent is lost to the client, never gained.
 */
@Injectable()
export class RequestRates {
  private readonly allowances = new Map<string, Allowance>();
  private readonly drawing = new Map<string, Promise<void>>();
  private readonly general: Pick<RateRule, 'most' | 'seconds'>;

  constructor(
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    @Inject(HTTP_CHOICE) { requestsPerMinute }: HttpChoice,
  ) {
    this.general = { most: requestsPerMinute, seconds: 60 };
  }

  /** Throws `TooManyRequests` where one of the limits that concern the request is used up. */
  async take(route: RouteEntry, { address, account }: RateSubject): Promise<void> {
    const everybody: RateRule = {
      ...this.general,
      name: 'requests',
      by: account === undefined ? 'address' : 'account',
    };
    for (const rule of [everybody, ...route.rates]) {
      const who = rule.by === 'account' ? account : address;
      if (who !== undefined) await this.takeOne(rule, `${rule.by}:${who}`);
    }
  }

  private async takeOne(rule: RateRule, who: string): Promise<void> {
    const key = `${rule.name} ${who}`;
    for (;;) {
      const now = this.clock.now().getTime();
      const known = this.allowances.get(key);
      if (known !== undefined && known.refusedUntil > now) throw new TooManyRequests(known.refusedUntil - now);
      if (known !== undefined && known.left > 0 && known.until > now) {
        known.left--;
        return;
      }
      await (this.drawing.get(key) ?? this.draw(key, rule, who));
    }
  }

  /** One draw at a time for each key: requests that arrive together share it. */
  private draw(key: string, rule: RateRule, who: string): Promise<void> {
    const drawing = this.drawn(rule, who)
      .then((allowance) => this.remember(key, allowance))
      .finally(() => this.drawing.delete(key));
    this.drawing.set(key, drawing);
    return drawing;
  }

  private async drawn(rule: RateRule, who: string): Promise<Allowance> {
    const now = this.clock.now().getTime();
    const part = Math.max(1, Math.floor(rule.most / PARTS));
    const until = now + rule.seconds * 1000;
    if (part > 1 && (await this.limits.take(rule, who, part)) === 0) return { left: part, until, refusedUntil: 0 };
    const wait = await this.limits.take(rule, who, 1);
    return wait === 0 ? { left: 1, until, refusedUntil: 0 } : { left: 0, until, refusedUntil: now + wait };
  }

  /** Keeps the most recent; whom it forgets is counted from the shared limits again. */
  private remember(key: string, allowance: Allowance): void {
    this.allowances.delete(key);
    this.allowances.set(key, allowance);
    const [oldest] = this.allowances.size > MOST_ALLOWANCES ? this.allowances.keys() : [];
    if (oldest !== undefined) this.allowances.delete(oldest);
  }
}
