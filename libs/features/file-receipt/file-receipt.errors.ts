import { DomainError } from '@app/kernel';

/** No file under this number that the person may have. */
export class ReceivedFileNotFound extends DomainError {
  readonly code = 'received-file-not-found';
  readonly kind = 'not-found';
}
