import { type OidcChoice, readOidc } from './oidc-choice';
import type { SettingsReader } from './settings-reader';

/** `dengbao`: complexity and regular change (GB/T 22239-2019, 8.1.4.1 a); `asvs`: length and a list of common passwords alone (ASVS 5.0, 6.2). */
const PASSWORD_POLICIES = ['dengbao', 'asvs'] as const;
export type PasswordPolicyName = (typeof PASSWORD_POLICIES)[number];

/** How people sign in. */
export interface AccountsChoice {
  /** A session without a request for so long ends. */
  readonly idleMinutes: number;
  /** A session ends after so long, however busy it is. */
  readonly sessionHours: number;
  readonly passwordPolicy: PasswordPolicyName;
  /** Cost of one password hash (argon2id). */
  readonly hashMebibytes: number;
  readonly hashPasses: number;
  /** Sign-in through another system; null where people have passwords here. */
  readonly oidc: OidcChoice | null;
  /** Accounts with known passwords, for looking at the product. Never with NODE_ENV=production, never on a shared database. */
  readonly demo: boolean;
}

/** Reads SESSION_*, PASSWORD_*, OIDC_* and DEMO. */
export function readAccounts(settings: SettingsReader, isEmbedded: boolean): AccountsChoice {
  return {
    idleMinutes: settings.integer('SESSION_IDLE_MINUTES', 30, { min: 1, max: 120 }),
    sessionHours: settings.integer('SESSION_HOURS', 12, { min: 1, max: 24 }),
    passwordPolicy: settings.oneOf('PASSWORD_POLICY', 'dengbao', PASSWORD_POLICIES),
    // Less than OWASP's least (19 MiB, 2 passes) is no choice.
    hashMebibytes: settings.integer('PASSWORD_HASH_MEBIBYTES', 64, { min: 19, max: 1024 }),
    hashPasses: settings.integer('PASSWORD_HASH_PASSES', 3, { min: 2, max: 16 }),
    oidc: readOidc(settings),
    demo: readDemo(settings, isEmbedded),
  };
}

function readDemo(settings: SettingsReader, isEmbedded: boolean): boolean {
  if (settings.oneOf('DEMO', 'no', ['yes', 'no']) === 'no') return false;
  if (settings.optional('NODE_ENV') === 'production') {
    settings.refuse('DEMO', 'NODE_ENV 为 production 时不能为 yes：演示账户的口令是公开的');
  }
  if (!isEmbedded) settings.refuse('DEMO', '使用 MySQL 时不能为 yes：演示账户只能建在本机的SQLite数据库中');
  return true;
}
