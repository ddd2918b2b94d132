const DEADLOCK = 1213;
const LOCK_WAIT_TIMEOUT = 1205;
// MariaDB: the row changed since it was read. TiDB: write conflict, and the transaction is to be retried.
const CHANGED_SINCE_READ = [1020, 8002, 8022, 8028, 9007];

/** The server's error number, looked for along the chain of causes. */
export function mysqlErrorNumber(error: unknown): number | undefined {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    if ('errno' in at && typeof at.errno === 'number') return at.errno;
    at = 'driverError' in at ? at.driverError : 'cause' in at ? at.cause : undefined;
  }
  return undefined;
}

/** Whether the server rolled the transaction back so that others could go on: running all of it again may succeed. */
export function isWorthRetrying(error: unknown): boolean {
  const number = mysqlErrorNumber(error);
  return number !== undefined && (number === DEADLOCK || CHANGED_SINCE_READ.includes(number));
}

/** Whether a lock was held by others for too long. */
export function isLockWaitTimeout(error: unknown): boolean {
  return mysqlErrorNumber(error) === LOCK_WAIT_TIMEOUT;
}

/** Whether nothing of the transaction is left after this error: rolled back by the server, or the connection is gone. */
export function endsTransaction(error: unknown): boolean {
  if (isWorthRetrying(error)) return true;
  return typeof error === 'object' && error !== null && 'fatal' in error && error.fatal === true;
}
