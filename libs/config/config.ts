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
import { readSecretKeysChoice, type SecretKeysChoice } from './secret-keys';
import { SettingsReader } from './settings-reader';
import { readSpotChecks, type SpotChecksChoice } from './spot-checks-choice';
import { readWebhooks, type WebhooksChoice } from './webhooks-choice';

export type QueueChoice =
  | { readonly driver: 'in-process'; readonly concurrency: number }
  | { readonly driver: 'bullmq'; readonly url: string; readonly prefix: string; readonly concurrency: number };

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

function readQueue(settings: SettingsReader): QueueChoice {
  const driver = settings.oneOf('QUEUE_DRIVER', 'in-process', ['in-process', 'bullmq']);
  const concurrency = settings.integer('QUEUE_CONCURRENCY', 4, { min: 1, max: 256 });
  const prefix = settings.parsed('QUEUE_PREFIX', 'shuanggongshi', {
    expected: '应为 1 至 40 个小写字母、数字或连字符',
    parse: (text) => (/^[a-z0-9-]{1,40}$/.test(text) ? text : undefined),
  });
  const expected = '应为 redis://主机:端口 或 rediss://主机:端口';
  const url = settings.parsed('REDIS_URL', undefined, { expected, parse: redisUrl });
  if (driver === 'in-process') return { driver, concurrency };
  if (settings.optional('REDIS_URL') === undefined)
    settings.refuse('REDIS_URL', `QUEUE_DRIVER 为 bullmq 时必须填写，${expected}`);
  return { driver, url: url ?? '', prefix, concurrency };
}

function redisUrl(text: string): string | undefined {
  return /^rediss?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '' ? text : undefined;
}
