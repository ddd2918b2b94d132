import { DomainError } from '@app/kernel';

/** A day is needed of a year whose holiday arrangement is not known: refused, never guessed. */
export class CalendarNotCovered extends DomainError {
  readonly code = 'calendar-not-covered';
  readonly kind = 'invalid';
}
