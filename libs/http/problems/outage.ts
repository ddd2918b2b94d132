/** What the system stands on and cannot reach, or has no more room in. The request has no fault; sent again later it may succeed. */
export type Outage = 'service-away' | 'storage-full';

const MOST_CAUSES = 5;
const AWAY = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['PROTOCOL_CONNECTION_LOST', 'PROTOCOL_SEQUENCE_TIMEOUT', 'POOL_CLOSED'],
  // Shutting down, killed, too many connections, read-only.
  ...['ER_SERVER_SHUTDOWN', 'ER_CONNECTION_KILLED', 'ER_CON_COUNT_ERROR', 'ER_OPTION_PREVENTS_STATEMENT'],
]);
const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'ER_DISK_FULL', 'ER_RECORD_FILE_FULL']);

/** Whether an error, or what caused it, is an outage; null for any other error. */
export function outageIn(error: unknown): Outage | null {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < MOST_CAUSES; depth++) {
    const code = 'code' in at ? String(at.code) : '';
    if (FULL.has(code)) return 'storage-full';
    if (AWAY.has(code) || ('fatal' in at && at.fatal === true)) return 'service-away';
    at = 'driverError' in at ? at.driverError : 'cause' in at ? at.cause : undefined;
  }
  return null;
}
