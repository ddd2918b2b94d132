export { type AuditChoice } from './audit-choice';
export { type Config, type FilesChoice, type HttpChoice, type LogLevel, type QueueChoice, readConfig } from './config';
export { ConfigurationInvalid, type ConfigurationProblem, DatabaseUrlInvalid } from './config.errors';
export {
  type DatabaseChoice,
  type Durability,
  type MysqlChoice,
  type SqliteChoice,
  parseDatabaseUrl,
} from './database-choice';
export { type Environment, readEnvironment } from './env';
export { withoutSecrets } from './secrets';
