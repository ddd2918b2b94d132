import type { Config } from './config';
import type { DatabaseChoice } from './database-choice';

const HIDDEN = '***';

/** The settings as they may be logged and shown: passwords inside addresses are replaced by `***`, keys are left out. */
export function withoutSecrets(config: Config): Config {
  const { database, audit, queue, files, mail, accounts, office, secretKeys } = config;
  const { oidc } = accounts;
  return {
    ...config,
    database: withoutDatabasePassword(database),
    audit: { ...audit, database: withoutDatabasePassword(audit.database) },
    queue: queue.driver === 'bullmq' ? { ...queue, url: withoutPassword(queue.url) } : queue,
    files: files.driver === 's3' ? { ...files, secretAccessKey: HIDDEN } : files,
    mail: mail.driver === 'smtp' ? { ...mail, url: withoutPassword(mail.url) } : mail,
    accounts: { ...accounts, oidc: oidc === null ? null : { ...oidc, clientSecret: HIDDEN } },
    office: office.key.source === 'file' ? { ...office, key: { ...office.key, passphrase: HIDDEN } } : office,
    secretKeys: secretKeys.source === 'inline' ? { ...secretKeys, keys: [] } : secretKeys,
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
