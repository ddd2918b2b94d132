import { DomainError } from '@app/kernel';

/** No month is kept under this id. */
export class AssessmentNotFound extends DomainError {
  readonly code = 'assessment-not-found';
  readonly kind = 'not-found';
}

/** A unit number that the month's roster does not hold. */
export class UnitNotInRoster extends DomainError {
  readonly code = 'unit-not-in-roster';
  readonly kind = 'not-found';
}

/** Nobody has planned this month yet. */
export class MonthNotPlanned extends DomainError {
  readonly code = 'month-not-planned';
  readonly kind = 'not-found';
}
