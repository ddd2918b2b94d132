import { DomainError } from '@app/kernel';

/** What is wrong with a document, and where: `path` like `indicators.I2.points`, `reason` in Chinese for the person who edits it. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** The document is no scheme. `problems` holds all of them, in document order. */
export class SchemeInvalid extends DomainError {
  readonly code = 'scheme-invalid';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly Problem[]) {
    super({ problems: problems.length, list: listProblems(problems) });
  }
}

/** A month asks for a parameter it may not set, or for a value the scheme does not allow. */
export class ParameterRefused extends DomainError {
  readonly code = 'parameter-refused';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly Problem[]) {
    super({ problems: problems.length, list: listProblems(problems) });
  }
}

/** No scheme of this id is shipped. */
export class SchemeUnknown extends DomainError {
  readonly code = 'scheme-unknown';
  readonly kind = 'not-found';

  constructor(id: string) {
    super({ id });
  }
}

/** One line a problem, for a message or a log. */
export function listProblems(problems: readonly Problem[]): string {
  return problems.map(({ path, reason }) => `${path}：${reason}`).join('\n');
}
