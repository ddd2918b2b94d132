import { DomainError } from '@app/kernel';

/** No file under this number that the person may have. */
export class ReceivedFileNotFound extends DomainError {
  readonly code = 'received-file-not-found';
  readonly kind = 'not-found';
}

/** A file that was named is not there, or was handed in for something else. */
export class AttachmentUnfit extends DomainError {
  readonly code = 'attachment-unfit';
  readonly kind = 'invalid';
}
