import { DomainError } from '@app/kernel';

/** The platform's data are taken until the month's checks have begun. */
export class MonthChecksBegun extends DomainError {
  readonly code = 'month-checks-begun';
  readonly kind = 'conflict';
}

export class PlatformImportNotFound extends DomainError {
  readonly code = 'platform-import-not-found';
  readonly kind = 'not-found';
}

/** The file is still being read. */
export class PlatformImportUnread extends DomainError {
  readonly code = 'platform-import-unread';
  readonly kind = 'conflict';
}

/** Somebody has confirmed or withdrawn it already. */
export class PlatformImportDecided extends DomainError {
  readonly code = 'platform-import-decided';
  readonly kind = 'conflict';
}

/** A file with input problems (FORMATS) is not confirmed: it must be corrected and handed in again. */
export class PlatformImportFaulty extends DomainError {
  readonly code = 'platform-import-faulty';
  readonly kind = 'conflict';
}

/** A unit has either records or figures of a month; the detail `list` names the units. */
export class UnitHasFigures extends DomainError {
  readonly code = 'unit-has-figures';
  readonly kind = 'conflict';
}

/** A unit has either records or figures of a month. */
export class UnitHasRecords extends DomainError {
  readonly code = 'unit-has-records';
  readonly kind = 'conflict';
}

/** Figures that contradict each other, or the unit's remit; the detail `reason` says how. */
export class PlatformFiguresInvalid extends DomainError {
  readonly code = 'platform-figures-invalid';
  readonly kind = 'invalid';
}

export class PlatformFiguresNotFound extends DomainError {
  readonly code = 'platform-figures-not-found';
  readonly kind = 'not-found';
}

/** The unit's figures are in force already; they are changed, not entered again. */
export class PlatformFiguresPresent extends DomainError {
  readonly code = 'platform-figures-present';
  readonly kind = 'conflict';
}

export class PlatformRecordNotFound extends DomainError {
  readonly code = 'platform-record-not-found';
  readonly kind = 'not-found';
}
