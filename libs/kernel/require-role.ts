import type { Actor, Role } from './actor';
import { DomainError } from './domain-error';

/** The act is for another role. */
export class RoleRequired extends DomainError {
  readonly code = 'role-required';
  readonly kind = 'forbidden';
}

/**
 * Throws `RoleRequired` unless the actor holds the role. Use cases call it although the edge has looked at roles already: commands,
 * jobs and bulk acts come past the edge.
 */
export function requireRole(actor: Actor, role: Role): void {
  if (!actor.roles.includes(role)) throw new RoleRequired({ role });
}
