import { DomainError } from '@app/kernel';

/** The message cannot be sent as it is: its id, address or subject holds what a header must not, or the server refused it for good. */
export class MailRefused extends DomainError {
  readonly code = 'mail-refused';
  readonly kind = 'invalid';
}

/** The server could not be reached, or put the message off. Another attempt may succeed. */
export class MailDelayed extends DomainError {
  readonly code = 'mail-delayed';
  readonly kind = 'conflict';
}
