import { mysqlErrorNumber } from './mysql/mysql-errors';

const DUPLICATE_ENTRY = 1062;
const SQLITE_DUPLICATE = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'];

/**
 * Whether a statement was refused because a row with its primary or unique key is there, on either engine. The transaction goes on:
 * only the statement is undone.
 */
export function isDuplicateKey(error: unknown): boolean {
  if (mysqlErrorNumber(error) === DUPLICATE_ENTRY) return true;
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    if ('code' in at && typeof at.code === 'string' && SQLITE_DUPLICATE.includes(at.code)) return true;
    at = 'driverError' in at ? at.driverError : 'cause' in at ? at.cause : undefined;
  }
  return false;
}
