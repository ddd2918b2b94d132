import { join } from 'node:path';
import { type AccountsChoice, readAccounts } from './accounts-choice';
import { type AuditChoice, readAudit } from './audit-choice';
import { ConfigurationInvalid, DatabaseUrlInvalid } from './config.errors';
import { type DatabaseChoice, parseDatabaseUrl } from './database-choice';
import type { Environment } from './env';
import { type FilesChoice, readFiles } from './files-choice';
import { type HttpChoice, readHttp } from './http-choice';
import { type MailChoice, readMail } from './mail-choice';
import { type MetricsChoice, readMetrics } from './metrics-choice';
import { type OfficeChoice, readOffice } from './office-choice';
import { type QueueChoice, readQueue } from './queue-choice';
import { readSecretKeysChoice, type SecretKeysChoice } from './secret-keys';
import { SettingsReader } from './settings-reader';
import { readTraces, type TracesChoice } from './traces-choice';
import { readSpotChecks, type SpotChecksChoice } from './spot-checks-choice';
import { readWebhooks, type WebhooksChoice } from './webhooks-choice';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How this process runs. Frozen to its leaves. */
export interface Config {
  /** Everything the embedded set-up keeps is under it. */
  readonly dataDirectory: string;
  readonly database: DatabaseChoice;
  readonly queue: QueueChoice;
  readonly files: FilesChoice;
  readonly mail: MailChoice;
  readonly audit: AuditChoice;
  readonly http: HttpChoice;
  readonly webhooks: WebhooksChoice;
  readonly accounts: AccountsChoice;
  readonly office: OfficeChoice;
  /** For secrets at rest (`SecretBox`). */
  readonly secretKeys: SecretKeysChoice;
  readonly metrics: MetricsChoice;
  readonly traces: TracesChoice;
  readonly spotChecks: SpotChecksChoice;
  readonly logLevel: LogLevel;
}

/**
 * Reads the variables of README.md; all have a default but REDIS_URL, which `bullmq` needs, SMTP_URL and MAIL_FROM, which `smtp`
 * needs, those of S3 where `s3` keeps the files, and those of OIDC. Throws one `ConfigurationInvalid` with every problem.
 */
export function readConfig(environment: Environment): Config {
  const settings = new SettingsReader(environment);
  const dataDirectory = settings.optional('DATA_DIR') ?? '.data';
  const database = readDatabase(settings, dataDirectory);
  const isEmbedded = database.driver === 'sqlite';
  const config: Config = {
    dataDirectory,
    database,
    queue: readQueue(settings),
    files: readFiles(settings, dataDirectory),
    audit: readAudit(settings, { dataDirectory, database }),
    mail: readMail(settings, dataDirectory),
    http: readHttp(settings),
    webhooks: readWebhooks(settings),
    accounts: readAccounts(settings, isEmbedded),
    office: readOffice(settings, { dataDirectory, isEmbedded }),
    secretKeys: readSecretKeysChoice(settings, { dataDirectory, isEmbedded }),
    metrics: readMetrics(settings),
    traces: readTraces(settings),
    spotChecks: readSpotChecks(settings),
    logLevel: settings.oneOf('LOG_LEVEL', 'info', LOG_LEVELS),
  };
  if (settings.problems.length > 0) throw new ConfigurationInvalid(settings.problems);
  return frozen(config);
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    // A key's bytes cannot be frozen.
    if (typeof part === 'object' && part !== null && !ArrayBuffer.isView(part)) frozen(part);
  }
  return Object.freeze(value);
}

function readDatabase(settings: SettingsReader, dataDirectory: string): DatabaseChoice {
  const fallback: DatabaseChoice = {
    driver: 'sqlite',
    path: join(dataDirectory, 'database.sqlite'),
    durability: 'full',
  };
  const expected = '应为 sqlite:文件路径 或 mysql://用户:口令@主机:端口/库名';
  return settings.parsed('DATABASE_URL', fallback, { expected, parse: databaseOrUndefined });
}

function databaseOrUndefined(text: string): DatabaseChoice | undefined {
  try {
    return parseDatabaseUrl(text);
  } catch (error) {
    if (error instanceof DatabaseUrlInvalid) return undefined;
    throw error;
  }
}
