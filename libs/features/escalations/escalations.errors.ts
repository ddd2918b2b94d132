import { DomainError } from '@app/kernel';

/** What the person had on the screen is not what would be signed. */
export class EscalationShownOutdated extends DomainError {
  readonly code = 'escalation-shown-outdated';
  readonly kind = 'conflict';
}

/** There are not two consecutive months (any more) that a report could rest on, or no facts for one. */
export class EscalationWithoutGround extends DomainError {
  readonly code = 'escalation-without-ground';
  readonly kind = 'conflict';
}

/** Only units that are ranked in the month can be held accountable. */
export class UnitNotRanked extends DomainError {
  readonly code = 'unit-not-ranked';
  readonly kind = 'invalid';
}

/** No such item, or it is struck off already. */
export class ItemNotOpen extends DomainError {
  readonly code = 'rectification-item-not-open';
  readonly kind = 'conflict';
}

/** An item is due before it is demanded. */
export class ItemDueInvalid extends DomainError {
  readonly code = 'rectification-due-invalid';
  readonly kind = 'invalid';
}

/** Only a reviewer strikes an item off. */
export class StrikingOffNotYours extends DomainError {
  readonly code = 'striking-off-not-yours';
  readonly kind = 'forbidden';
}

/** No minutes are kept yet. */
export class MinutesNotKept extends DomainError {
  readonly code = 'interview-minutes-not-kept';
  readonly kind = 'not-found';
}

/** There is no such document for this matter. */
export class NoticeNotFound extends DomainError {
  readonly code = 'interview-notice-not-found';
  readonly kind = 'not-found';
}
