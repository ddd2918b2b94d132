/**
 * What an account may be (docs/glossary.md "People"). The three administrators are apart, and none of them may approve:
 * the rules for holding several roles live in `features/accounts`.
 */
export const ROLES = [
  'system-administrator',
  'security-administrator',
  'auditor',
  'reviewer',
  'leader',
  'unit-officer',
  'county-officer',
] as const;

export type Role = (typeof ROLES)[number];

/** Who acts. An argument of every use case, never ambient; made by the edge from a session, or `SYSTEM` for the product itself. */
export interface Actor {
  /** The account's id, or `system`. */
  readonly id: string;
  readonly roles: readonly (Role | 'system')[];
  /** The unit an officer acts for: a unit officer's own, a county officer's county; null for everybody else. */
  readonly unitCode: string | null;
  /** The account that has lent its role for now; null where the actor acts in a role of its own. */
  readonly delegatedBy: string | null;
  /** Ties what is written to the request that caused it. */
  readonly requestId: string;
}

/** The product acting by itself: schedules, flows, the draw that follows from its seed. Never approves anything. */
export const SYSTEM: Actor = {
  id: 'system',
  roles: ['system'],
  unitCode: null,
  delegatedBy: null,
  requestId: 'system',
};
