export { type AuditChoice } from './audit-choice';
export { type AccountsChoice, type PasswordPolicyName } from './accounts-choice';
export { type Config, type LogLevel, readConfig } from './config';
export { type QueueChoice, type QueuePaces, type RedisDemands } from './queue-choice';
export {
  ConfigurationInvalid,
  type ConfigurationProblem,
  DatabaseUrlInvalid,
  SecretKeysUnusable,
  SecretUnreadable,
} from './config.errors';
export {
  type DatabaseChoice,
  type Durability,
  type MysqlChoice,
  type SqliteChoice,
  parseDatabaseUrl,
} from './database-choice';
export { type Environment, readEnvironment } from './env';
export { type FilesChoice } from './files-choice';
export { type HttpChoice } from './http-choice';
export { type MailChoice, type MailSender } from './mail-choice';
export { type MetricsChoice } from './metrics-choice';
export {
  type OfficeChoice,
  type OfficeKeyChoice,
  type RevokedCertificate,
  type TimestampChoice,
} from './office-choice';
export { type OfficeProfile, YUNCHENG_OFFICE } from './office-profile';
export { type OidcChoice } from './oidc-choice';
export { SecretBox } from './secret-box';
export { openSecretKeys, type SecretKey, type SecretKeysChoice } from './secret-keys';
export { withoutSecrets } from './secrets';
export { type TracesChoice } from './traces-choice';
export { type WebhooksChoice } from './webhooks-choice';
export { CONFIG_TEXTS } from './config.texts';
