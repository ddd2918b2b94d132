export { type Config, type FilesChoice, type LogLevel, type QueueChoice, readConfig } from './config';
export { ConfigurationInvalid, type ConfigurationProblem, DatabaseUrlInvalid } from './config.errors';
export {
  type DatabaseChoice,
  type Durability,
  type MysqlChoice,
  type SqliteChoice,
  parseDatabaseUrl,
} from './database-choice';
export { type Environment, readEnvironment } from './env';
export { type HttpChoice } from './http-choice';
export { withoutSecrets } from './secrets';
export { CONFIG_TEXTS } from './config.texts';
