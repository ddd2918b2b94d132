import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RouteNotFound, SignInNeeded } from '../problems/edge.errors';
import { checkRequestShape } from '../request/request-shape';
import { Callers } from './callers';
import type { RoutePolicy } from './policy';
import { PolicyCheck } from './policy-check';
import type { RouteEntry } from './route-entry';
import { RouteTable } from './route-table';
import { requestOf, setSignedIn } from './signed-in-request';

/**
 * The one guard of all routes: who calls, whether they may, and whether the request has the shape the route takes. It hangs on the route's handler, not on paths, so that no spelling of an address and no method leads
 * around it.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly routes: RouteTable,
    private readonly callers: Callers,
    private readonly check: PolicyCheck,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    if (isDisguised(request.url)) throw new RouteNotFound();
    const route = this.routes.find(context.getClass(), context.getHandler());
    if (route === undefined) throw new TypeError('A handler is called that is no route of the table.');
    if (route.access.kind === 'public') await this.letAnybody(request, route);
    else await this.letSignedIn(request, route, route.access);
    checkRequestShape(request, route);
    return true;
  }

  private async letAnybody(request: FastifyRequest, route: RouteEntry): Promise<void> {
    await this.callers.countAnybody(request, route);
    this.check.requireOwnPage(request);
  }

  private async letSignedIn(request: FastifyRequest, route: RouteEntry, policy: RoutePolicy): Promise<void> {
    const session = await this.callers.find(request, route);
    if (session === null) throw new SignInNeeded();
    setSignedIn(request, session);
    this.check.require(request, session, policy);
  }
}

/** Letters, figures, `-`, `.`, `_` and `~` stand for themselves in an address (RFC 3986 2.3): spelled otherwise they mean to get past something. */
const DISGUISED = /%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/i;

function isDisguised(url: string): boolean {
  return DISGUISED.test(url.split('?', 1)[0] ?? '');
}
