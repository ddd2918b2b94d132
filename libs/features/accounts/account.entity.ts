import type { Role } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `locked`: held for now, on suspicion; `disabled`: its person has left. Neither signs in, and both are ended by the security administrator. */
export const ACCOUNT_STATES = ['active', 'locked', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** Somebody who may sign in. */
@Entity('account')
export class Account {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  /** As `normaliseSignInName` gives it; never changed and never given to another person. */
  @Column('varchar', { name: 'sign_in_name', length: 64 })
  signInName!: string;

  @Column('varchar', { name: 'display_name', length: 60 })
  displayName!: string;

  /** What `role-rules.ts` allows. None: a stand-in, who acts only while a leader has lent the role. */
  @Column('simple-array')
  roles!: Role[];

  /** A unit officer's unit, a county officer's county; otherwise null. */
  @Column('varchar', { name: 'unit_code', length: 64, nullable: true })
  unitCode!: string | null;

  @Column('varchar', { length: 8 })
  state!: AccountState;

  /** argon2id in PHC form; null until the person has chosen a password. */
  @Column('varchar', { name: 'password_hash', length: 200, nullable: true })
  passwordHash!: string | null;

  @Column('datetime', { name: 'password_changed_at', precision: 3, nullable: true })
  passwordChangedAt!: Date | null;

  /** Sealed (`SecretBox`); null where there is no second factor. */
  @Column('varchar', { name: 'totp_secret', length: 200, nullable: true })
  totpSecret!: string | null;

  /** Sealed: shown to the person, not yet confirmed. */
  @Column('varchar', { name: 'totp_pending', length: 200, nullable: true })
  totpPending!: string | null;

  /** The time step of the last code that was accepted: no code counts twice (RFC 6238 §5.2). */
  @Column('int', { name: 'totp_last_step', nullable: true })
  totpLastStep!: number | null;

  /** Its password is public. Signs in only where the configuration allows demo accounts. */
  @Column('boolean', { name: 'is_demo' })
  isDemo!: boolean;

  @Column('int')
  version!: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'last_sign_in_at', precision: 3, nullable: true })
  lastSignInAt!: Date | null;
}
