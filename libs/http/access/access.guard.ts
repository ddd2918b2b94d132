import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { SignInNeeded } from '../problems/edge.errors';
import { Callers } from './callers';
import { PolicyCheck } from './policy-check';
import { RouteTable } from './route-table';
import { requestOf, setSignedIn } from './signed-in-request';

/**
 * The one guard of all routes. It hangs on the route's handler, not on paths, so that no spelling of an address and no method leads
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
    const route = this.routes.find(context.getClass(), context.getHandler());
    if (route === undefined) throw new TypeError('A handler is called that is no route of the table.');
    if (route.access.kind === 'public') {
      await this.callers.countAnybody(request, route);
      this.check.requireOwnPage(request);
      return true;
    }
    const session = await this.callers.find(request, route);
    if (session === null) throw new SignInNeeded();
    setSignedIn(request, session);
    this.check.require(request, session, route.access);
    return true;
  }
}
