import { DomainError } from '@app/kernel';

/** There is no such hold, or it has been lifted. */
export class AuditHoldNotFound extends DomainError {
  readonly code = 'audit-hold-not-found';
  readonly kind = 'not-found';
}
