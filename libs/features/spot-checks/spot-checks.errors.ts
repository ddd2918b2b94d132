import { DomainError } from '@app/kernel';

/** The file cannot be the answer: it is another task's, cannot be read, or has no row. */
export class UploadUnfit extends DomainError {
  readonly code = 'upload-unfit';
  readonly kind = 'conflict';
}

/** No file under this number was handed in for the task. */
export class UploadNotFound extends DomainError {
  readonly code = 'upload-not-found';
  readonly kind = 'not-found';
}

/** The month has not begun to compare: its platform records may still change. */
export class ComparisonNotBegun extends DomainError {
  readonly code = 'comparison-not-begun';
  readonly kind = 'conflict';
}

/** The ruling does not fit the row: nothing is proposed, claimed or ruled there, or it needs a record that is not named. */
export class RulingUnfit extends DomainError {
  readonly code = 'ruling-unfit';
  readonly kind = 'invalid';
}

/** The record answers for another row, or no longer says what it said. */
export class RecordTaken extends DomainError {
  readonly code = 'record-taken';
  readonly kind = 'conflict';
}
