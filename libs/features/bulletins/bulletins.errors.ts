import { DomainError } from '@app/kernel';

/** The month has no scores in force, or has its bulletin already. */
export class BulletinNotDue extends DomainError {
  readonly code = 'bulletin-not-due';
  readonly kind = 'conflict';
}

/** A bulletin of the month is being drafted or signed. */
export class BulletinUnderWay extends DomainError {
  readonly code = 'bulletin-under-way';
  readonly kind = 'conflict';
}

/** The month has no bulletin in force that could be corrected. */
export class BulletinNotCorrectable extends DomainError {
  readonly code = 'bulletin-not-correctable';
  readonly kind = 'conflict';
}

/** What the person had on the screen is not what would be signed. */
export class BulletinShownOutdated extends DomainError {
  readonly code = 'bulletin-shown-outdated';
  readonly kind = 'conflict';
}

/** There is no manifest before the bulletin is submitted. */
export class BulletinNotSubmitted extends DomainError {
  readonly code = 'bulletin-not-submitted';
  readonly kind = 'conflict';
}

/** There is no sealed document yet. */
export class BulletinNotIssued extends DomainError {
  readonly code = 'bulletin-not-issued';
  readonly kind = 'conflict';
}

/** The day the pages bear is over: a document is not signed into the past (`details.issueDate`). */
export class BulletinDatePast extends DomainError {
  readonly code = 'bulletin-date-past';
  readonly kind = 'conflict';
}

/** Only ranked units can be praised. */
export class PraiseInvalid extends DomainError {
  readonly code = 'praise-invalid';
  readonly kind = 'invalid';
}

/** Something somebody has typed names a natural person, or holds a number or address of one (`details.kind`). */
export class BulletinNamesPerson extends DomainError {
  readonly code = 'bulletin-names-person';
  readonly kind = 'invalid';
}
