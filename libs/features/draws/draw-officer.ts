import { type Actor, requireRole } from '@app/kernel';

/** The role in which an officer of the office takes part in making a seed. Throws `RoleMissing` for everybody else. */
export function requireOfficer(actor: Actor): 'reviewer' | 'leader' {
  if (actor.roles.includes('reviewer')) return 'reviewer';
  requireRole(actor, 'leader');
  return 'leader';
}
