import { join } from 'node:path';
import { type DatabaseChoice, parseDatabaseUrl } from './database-choice';
import type { SettingsReader } from './settings-reader';

/** The office's audit log. */
export interface AuditChoice {
  /** The log's name and that of its key, printed in every checkpoint. Never changed once something was signed. */
  readonly origin: string;
  /** Where signed checkpoints are kept outside the database, better on another disk. */
  readonly checkpointDirectory: string;
  /** The log's private key; only where the database is this machine's own is it made when it is missing. */
  readonly key: { readonly path: string; readonly mayCreate: boolean };
  /** The sequencer's own account; that of the application where there is none. */
  readonly database: DatabaseChoice;
}

/** Reads AUDIT_ORIGIN, AUDIT_CHECKPOINT_DIR, AUDIT_KEY_FILE and AUDIT_DATABASE_URL. */
export function readAudit(
  settings: SettingsReader,
  { dataDirectory, database }: { readonly dataDirectory: string; readonly database: DatabaseChoice },
): AuditChoice {
  const keyFile = settings.optional('AUDIT_KEY_FILE');
  return {
    origin: settings.parsed('AUDIT_ORIGIN', 'yuncheng.example/shuanggongshi', {
      expected: '应为 1 至 64 个字符，不含空白和加号',
      parse: (text) => (/^[^\s+]{1,64}$/u.test(text) ? text : undefined),
    }),
    checkpointDirectory: settings.optional('AUDIT_CHECKPOINT_DIR') ?? join(dataDirectory, 'audit', 'checkpoints'),
    key: {
      path: keyFile ?? join(dataDirectory, 'audit', 'log-key.pem'),
      mayCreate: keyFile === undefined && database.driver === 'sqlite',
    },
    database: settings.parsed('AUDIT_DATABASE_URL', database, {
      expected: '应为 mysql://用户:口令@主机:端口/库名，且与 DATABASE_URL 为同一数据库',
      parse: serverOrUndefined,
    }),
  };
}

/** A SQLite file has one process and one account: a second address makes sense for a server only. */
function serverOrUndefined(text: string): DatabaseChoice | undefined {
  try {
    const choice = parseDatabaseUrl(text);
    return choice.driver === 'mysql' ? choice : undefined;
  } catch {
    return undefined;
  }
}
