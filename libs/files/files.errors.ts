import { DomainError } from '@app/kernel';

/** No file of this name is stored. Also the answer to a name that is no SHA-256. */
export class FileMissing extends DomainError {
  readonly code = 'file-missing';
  readonly kind = 'not-found';
}

/** The stored bytes are not those that were put: a flipped bit, a cut file or an unreadable disk. Restore it from the backup. */
export class FileDamaged extends DomainError {
  readonly code = 'file-damaged';
  readonly kind = 'conflict';
}
