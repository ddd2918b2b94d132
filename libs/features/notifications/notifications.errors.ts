import { DomainError } from '@app/kernel';

/** The inbox of this account holds no such notification. */
export class NotificationNotFound extends DomainError {
  readonly code = 'notification-not-found';
  readonly kind = 'not-found';
}

/** No mail can be sent to this address. */
export class MailAddressInvalid extends DomainError {
  readonly code = 'mail-address-invalid';
  readonly kind = 'invalid';
}

/** Mail was asked for without an address to send it to. */
export class MailAddressMissing extends DomainError {
  readonly code = 'mail-address-missing';
  readonly kind = 'invalid';
}

/** A fault in the program: no feature has registered for the record's process. */
export class NoticeSourceMissing extends Error {
  constructor(recordId: string) {
    super(`No feature says what is to be told of the record ${recordId}.`);
    this.name = new.target.name;
  }
}
