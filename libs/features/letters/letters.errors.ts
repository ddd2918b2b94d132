import { DomainError } from '@app/kernel';

/** Nobody has drafted letters for this month yet. */
export class LettersNotDrafted extends DomainError {
  readonly code = 'letters-not-drafted';
  readonly kind = 'not-found';
}

/** The newest batch of the month has no letter to this unit. */
export class LetterNotFound extends DomainError {
  readonly code = 'letter-not-found';
  readonly kind = 'not-found';
}

/** The month has a batch that is neither issued nor void: that one goes on. */
export class LetterBatchOpen extends DomainError {
  readonly code = 'letter-batch-open';
  readonly kind = 'conflict';
}
