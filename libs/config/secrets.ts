import type { Config } from './config';
import type { DatabaseChoice } from './database-choice';

const HIDDEN = '***';

/** The settings as they may be logged and shown: passwords inside addresses are replaced by `***`. */
export function withoutSecrets(config: Config): Config {
  const { database, audit, queue } = config;
  return {
    ...config,
    database: withoutDatabasePassword(database),
    audit: { ...audit, database: withoutDatabasePassword(audit.database) },
    queue: queue.driver === 'bullmq' ? { ...queue, url: withoutPassword(queue.url) } : queue,
  };
}

function withoutDatabasePassword(database: DatabaseChoice): DatabaseChoice {
  return database.driver === 'mysql' ? { ...database, url: withoutPassword(database.url) } : database;
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  if (url.password !== '') url.password = HIDDEN;
  // Some drivers take a password as a parameter.
  url.search = url.search === '' ? '' : `?${HIDDEN}`;
  return url.toString();
}
