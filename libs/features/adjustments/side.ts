import type { Actor } from '@app/kernel';
import type { ActingRole } from '@app/workflow';

/** Who proposed: the unit for itself, or the office. Only that side may take it back. */
export type Side = 'unit' | 'office';

export function sideOf(actor: Pick<Actor, 'roles'>): Side {
  return actor.roles.includes('reviewer') ? 'office' : 'unit';
}

export function sideOfRole(role: ActingRole | undefined): Side {
  return role === 'reviewer' ? 'office' : 'unit';
}
