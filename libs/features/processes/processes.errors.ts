import { DomainError } from '@app/kernel';

/** There is a record of this process about this subject already. */
export class RecordExists extends DomainError {
  readonly code = 'record-exists';
  readonly kind = 'conflict';
}

/** The key was used for a different command. */
export class CommandKeyReused extends DomainError {
  readonly code = 'command-key-reused';
  readonly kind = 'invalid';
}

/** A command key is 8 to 64 letters, digits, `-` and `_`. */
export class CommandKeyInvalid extends DomainError {
  readonly code = 'command-key-invalid';
  readonly kind = 'invalid';
}

/** The cursor was not made by this list. */
export class CursorInvalid extends DomainError {
  readonly code = 'cursor-invalid';
  readonly kind = 'invalid';
}
