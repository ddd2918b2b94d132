export { ConfigurationInvalid, DatabaseUrlInvalid, type ConfigurationProblem } from './config.errors';
export {
  parseDatabaseUrl,
  type DatabaseChoice,
  type Durability,
  type MysqlChoice,
  type SqliteChoice,
} from './database-choice';
