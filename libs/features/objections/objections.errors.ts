import { DomainError } from '@app/kernel';

/** A county's department has no score sheet of its own (RULES §1). */
export class NoOwnSheet extends DomainError {
  readonly code = 'no-own-sheet';
  readonly kind = 'conflict';
}

/** A task that is to be reviewed again is not one of the unit's in this month, or is not confirmed. */
export class TaskNotConcerned extends DomainError {
  readonly code = 'task-not-concerned';
  readonly kind = 'invalid';
}
