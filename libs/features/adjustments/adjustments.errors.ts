import { DomainError } from '@app/kernel';

/** The scheme has no such rule. */
export class AdjustmentRuleUnknown extends DomainError {
  readonly code = 'adjustment-rule-unknown';
  readonly kind = 'invalid';
}

/** More cases than the rule counts in a month. */
export class TooManyCases extends DomainError {
  readonly code = 'too-many-cases';
  readonly kind = 'invalid';
}

/** The office proposes for a unit, which it has to name; a unit proposes for itself alone. */
export class ProposedUnitInvalid extends DomainError {
  readonly code = 'proposed-unit-invalid';
  readonly kind = 'invalid';
}

/** What is to be signed is not what was shown. */
export class ContentChanged extends DomainError {
  readonly code = 'adjustment-content-changed';
  readonly kind = 'conflict';
}
