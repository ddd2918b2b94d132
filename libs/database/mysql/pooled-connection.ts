import type { PoolConnection } from 'mysql2';

/** A connection of mysql2's pool, as TypeORM hands it out. */
export type PooledConnection = PoolConnection;

/** TypeORM types its connections as `any`; this is where they become known. */
export function isPooledConnection(value: unknown): value is PooledConnection {
  return typeof value === 'object' && value !== null && 'release' in value && 'promise' in value;
}
