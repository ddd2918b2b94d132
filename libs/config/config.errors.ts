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
