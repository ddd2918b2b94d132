import { DomainError } from '@app/kernel';

/** The folder holds no backup that this version can read. */
export class BackupUnreadable extends DomainError {
  readonly code = 'backup-unreadable';
  readonly kind = 'invalid';
}

/** The copy of the database is not the one the backup describes. */
export class BackupDamaged extends DomainError {
  readonly code = 'backup-damaged';
  readonly kind = 'conflict';
}

/** A backup of one engine is brought back into the same. */
export class BackupOfOtherEngine extends DomainError {
  readonly code = 'backup-of-other-engine';
  readonly kind = 'invalid';
}

/** The backup is sealed with a key that is not among this installation's. */
export class BackupKeyMissing extends DomainError {
  readonly code = 'backup-key-missing';
  readonly kind = 'invalid';
}
