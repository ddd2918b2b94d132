import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { mysqlErrorNumber } from './mysql/mysql-errors';

const DUPLICATE_ENTRY = 1062;
const DUPLICATES_ON_SQLITE = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'];

/**
 * Inserts a row unless a key says that it is there, and returns whether it did. Of several transactions that insert the same one,
 * one does; the others wait for its end. Any other fault of the row is thrown, which INSERT IGNORE would swallow.
 */
export async function insertUnlessPresent<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  row: QueryDeepPartialEntity<Entity>,
): Promise<boolean> {
  try {
    await manager.createQueryBuilder().insert().into(entity).values(row).updateEntity(false).execute();
    return true;
  } catch (error) {
    // The statement alone is undone, on both engines; the transaction goes on.
    if (isDuplicate(error)) return false;
    throw error;
  }
}

function isDuplicate(error: unknown): boolean {
  if (mysqlErrorNumber(error) === DUPLICATE_ENTRY) return true;
  const cause = typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : undefined;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return false;
  const { code } = cause;
  return DUPLICATES_ON_SQLITE.some((duplicate) => duplicate === code);
}
