import { DomainError, type RefusalDetails } from '@app/kernel';

/** A fault in a process table: it contradicts itself. Found when the program starts. */
export class ProcessInvalid extends Error {
  constructor(
    process: string,
    readonly problems: readonly string[],
  ) {
    super(`The process table "${process}" is not valid:\n- ${problems.join('\n- ')}`);
    this.name = new.target.name;
  }
}

/** There is no such record, or it is another unit's: one must not learn that it exists. */
export class RecordNotFound extends DomainError {
  readonly code = 'record-not-found';
  readonly kind = 'not-found';
}

/** None of the actor's roles may do this. */
export class RoleMissing extends DomainError {
  readonly code = 'role-missing';
  readonly kind = 'forbidden';
}

/** The actor, or whoever lent the role, did an act on this record from which this one is kept apart (经办与审批分离). */
export class DutiesNotSeparate extends DomainError {
  readonly code = 'duties-not-separate';
  readonly kind = 'forbidden';
}

/** The record is in a state from which this cannot be done. */
export class StateUnfit extends DomainError {
  readonly code = 'state-unfit';
  readonly kind = 'conflict';
}

/** A condition of the table does not hold. `code` is the guard's name; `details.explanation` says it in Chinese. */
export class GuardNotMet extends DomainError {
  readonly kind = 'conflict';

  constructor(
    readonly code: string,
    details: RefusalDetails,
  ) {
    super(details);
  }
}

/** A reason is asked for and there is none, or it is longer than can be kept. */
export class ReasonInvalid extends DomainError {
  readonly code = 'reason-invalid';
  readonly kind = 'invalid';
}

/** The act must be proven with a fresh proof of identity. */
export class ProofNeeded extends DomainError {
  readonly code = 'proof-needed';
  readonly kind = 'forbidden';
}

/** The deadline has not passed, or there is none. */
export class DeadlineNotPassed extends DomainError {
  readonly code = 'deadline-not-passed';
  readonly kind = 'conflict';
}

/** The day given as a deadline is no day, no working day, or not after the present one. */
export class DeadlineInvalid extends DomainError {
  readonly code = 'deadline-invalid';
  readonly kind = 'invalid';
}

/** A time of receipt is missing where it decides, lies in the future, or is given where it does not belong. */
export class ReceiptInvalid extends DomainError {
  readonly code = 'receipt-invalid';
  readonly kind = 'invalid';
}
