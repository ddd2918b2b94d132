import { DomainError } from '@app/kernel';

/** The roster holds no unit of this code in the month. */
export class UnitNotFound extends DomainError {
  readonly code = 'unit-not-found';
  readonly kind = 'not-found';
}

/** A later month has been revised already: a revision before it would be lost in it. */
export class RosterRevisedLater extends DomainError {
  readonly code = 'roster-revised-later';
  readonly kind = 'conflict';
}

/** Not a calendar month written `YYYY-MM`. */
export class MonthInvalid extends DomainError {
  readonly code = 'month-invalid';
  readonly kind = 'invalid';
}

/** A unit's name is empty, longer than 255 characters, or holds characters that cannot be printed. */
export class UnitNameInvalid extends DomainError {
  readonly code = 'unit-name-invalid';
  readonly kind = 'invalid';
}
