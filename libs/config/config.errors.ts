import { DomainError } from '@app/kernel';

/** One setting that cannot be used: the variable's name and what was expected of it, never what it held. */
export interface ConfigurationProblem {
  readonly variable: string;
  readonly expected: string;
}

/** The process cannot start with these settings. Lists every problem at once; the values stay out, they may hold passwords. */
export class ConfigurationInvalid extends DomainError {
  readonly code = 'configuration-invalid';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super({ variables: problems.map((problem) => problem.variable).join(', ') });
    this.message = problems.map((problem) => `${problem.variable}：${problem.expected}`).join('；');
  }
}

/** A database address names no database this product runs on. */
export class DatabaseUrlInvalid extends DomainError {
  readonly code = 'database-url-invalid';
  readonly kind = 'invalid';
}

const KEY_FAULTS = {
  unreadable: '密钥文件不存在或无法读取，请核对 SECRET_KEY_FILE',
  malformed: '密钥文件格式有误，每行应为“名称:密钥”',
  'readable-for-others': '密钥文件能被其他用户读取，请将其权限改为 600',
} as const;

/** The file of keys for secrets at rest is missing, malformed, or readable for others. */
export class SecretKeysUnusable extends DomainError {
  readonly code = 'secret-keys-unusable';
  readonly kind = 'invalid';

  constructor(reason: keyof typeof KEY_FAULTS, options?: { cause?: unknown }) {
    super({ reason }, options);
    this.message = KEY_FAULTS[reason];
  }
}

/** A sealed secret cannot be opened: its key is gone, it was altered, or it belongs elsewhere. */
export class SecretUnreadable extends DomainError {
  readonly code = 'secret-unreadable';
  readonly kind = 'conflict';
}
