import { DomainError } from '@app/kernel';

/** A stored scores document is not as it was written. Nothing may be published from it. */
export class ScoresDocumentDamaged extends DomainError {
  readonly code = 'scores-document-damaged';
  readonly kind = 'invalid';
}
