import { DomainError } from '@app/kernel';

/** The month was planned before: it is planned once, for good. */
export class MonthAlreadyPlanned extends DomainError {
  readonly code = 'month-already-planned';
  readonly kind = 'conflict';
}

/** The month has not begun yet. */
export class MonthNotBegun extends DomainError {
  readonly code = 'month-not-begun';
  readonly kind = 'invalid';
}

/** Before the first assessed month of the scheme (`details.first`). */
export class MonthBeforeFirst extends DomainError {
  readonly code = 'month-before-first';
  readonly kind = 'invalid';
}

/** There is no roster for the month. */
export class RosterMissing extends DomainError {
  readonly code = 'roster-missing';
  readonly kind = 'conflict';
}

/** The comparison would run before the month is over (`details.earliest`). */
export class CutOffTooEarly extends DomainError {
  readonly code = 'cut-off-too-early';
  readonly kind = 'invalid';
}

/** The bulletin would bear a date before the comparison. */
export class IssueBeforeCutOff extends DomainError {
  readonly code = 'issue-before-cut-off';
  readonly kind = 'invalid';
}

/** The month has no scores of this unit that the actor may see. */
export class ScoreSheetNotFound extends DomainError {
  readonly code = 'score-sheet-not-found';
  readonly kind = 'not-found';
}

/** The month has not been scored. */
export class MonthNotScored extends DomainError {
  readonly code = 'scores-not-computed';
  readonly kind = 'not-found';
}

/** Notice §3 makes another unit responsible for these indicators. */
export class UnitNotResponsible extends DomainError {
  readonly code = 'unit-not-responsible';
  readonly kind = 'invalid';
}
