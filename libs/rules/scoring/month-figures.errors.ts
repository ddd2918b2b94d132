import { DomainError } from '@app/kernel';
import { listProblems, type Problem } from '../scheme/scheme.errors';

/** The figures of a month contradict themselves or name what the roster or the scheme does not know. Lists every problem. */
export class MonthFiguresInvalid extends DomainError {
  readonly code = 'month-figures-invalid';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly Problem[]) {
    super({ problems: problems.length, list: listProblems(problems) });
  }
}
