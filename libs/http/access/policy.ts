import type { Role } from '@app/kernel';
import { type CustomDecorator, SetMetadata } from '@nestjs/common';

/** Who may call a route. Whether they may see or change this particular record is for the use case to decide. */
export interface RoutePolicy {
  /** Holding one of them is enough; `ROLES` stands for everybody who has signed in. */
  readonly roles: readonly Role[];
  /**
   * `unit`: the route reaches what belongs to one unit, so that an officer sees what is not theirs answered with 404. The use case
   * enforces it; the generated access test demands a sample of an own and of another unit's record.
   */
  readonly scope?: 'unit';
  /** `recent`: the person has proved who they are in the last minutes (acts of sign-off). */
  readonly proof?: 'recent';
  /** The route is open to somebody who must first choose a password or set up the second factor: it is how they do so. */
  readonly whileIncomplete?: true;
}

/** How a route is guarded: by a policy, or open to everybody for a stated reason. */
export type RouteAccess =
  ({ readonly kind: 'policy' } & RoutePolicy) | { readonly kind: 'public'; readonly reason: string };

export const ROUTE_ACCESS = 'http:route-access';

/** States who may call a route, or all routes of a controller; a route's own word comes first. */
export function Policy(policy: RoutePolicy): CustomDecorator {
  return SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'policy', ...policy });
}

/** Opens a route to everybody, without an account. The reason is for whoever reviews the list of routes. */
export function PublicRoute(reason: string): CustomDecorator {
  return SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'public', reason });
}
