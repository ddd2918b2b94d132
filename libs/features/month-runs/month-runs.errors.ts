import { DomainError } from '@app/kernel';

/** The month has no input file of this number. */
export class SourceFileMissing extends DomainError {
  readonly code = 'source-file-missing';
  readonly kind = 'not-found';
}

/** The month has no scores to make documents of. */
export class MonthNotScored extends DomainError {
  readonly code = 'month-not-scored';
  readonly kind = 'conflict';
}

/** The verifier has not accepted a document that was just signed: it is not issued (`details.findings`). */
export class DocumentNotAccepted extends DomainError {
  readonly code = 'document-not-accepted';
  readonly kind = 'conflict';
}

/** A step of the run was given up; the run has no result. `details.step` is the job's name, `details.reason` the kind of error. */
export class RunHeldUp extends DomainError {
  readonly code = 'run-held-up';
  readonly kind = 'conflict';
}
