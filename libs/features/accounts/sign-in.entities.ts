import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Failures of one sign-in name on one lane. Kept for names that no account has, too: a pause tells nothing. The name is a keyed
 * digest, because people type passwords into the wrong field.
 */
@Entity('sign_in_lane')
export class SignInLane {
  @PrimaryColumn('varchar', { name: 'name_digest', length: 64 })
  nameDigest!: string;

  /** The digest of a known device's token, or `unknown` for all other devices together. */
  @PrimaryColumn('varchar', { length: 64 })
  lane!: string;

  @Column('int')
  failures!: number;

  @Column('datetime', { name: 'paused_until', precision: 3, nullable: true })
  pausedUntil!: Date | null;

  @Column('datetime', { name: 'last_attempt_at', precision: 3 })
  lastAttemptAt!: Date;

  @Column('int')
  version!: number;
}

/** A browser on which this name has signed in before. It has its own lane, so that a stranger's guesses cannot shut its owner out. */
@Entity('known_device')
export class KnownDevice {
  @PrimaryColumn('varchar', { name: 'name_digest', length: 64 })
  nameDigest!: string;

  @PrimaryColumn('varchar', { name: 'token_digest', length: 64 })
  tokenDigest!: string;

  @Column('datetime', { name: 'last_used_at', precision: 3 })
  lastUsedAt!: Date;
}
