import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestRates } from '../rate-limits/request-rates';
import { SessionReader, type SignedIn } from '../session-reader';
import type { RouteEntry } from './route-entry';
import { SessionCookie } from './session-cookie';

/** Finds out who calls, and counts the call to them. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: SessionReader,
    private readonly cookie: SessionCookie,
    private readonly rates: RequestRates,
  ) {}

  /** The caller's session as it is at this moment; null where there is none. Throws `TooManyRequests`. */
  async find(request: FastifyRequest, route: RouteEntry): Promise<SignedIn | null> {
    const token = this.cookie.read(request.headers.cookie);
    const session = token === null ? null : await this.sessions.find(token);
    await this.rates.take(route, { address: request.ip, account: session?.actor.id });
    return session;
  }

  /** Counts a call to a public route: whoever has a session could not be told from who borrows its cookie for this. */
  async countAnybody(request: FastifyRequest, route: RouteEntry): Promise<void> {
    await this.rates.take(route, { address: request.ip });
  }
}
