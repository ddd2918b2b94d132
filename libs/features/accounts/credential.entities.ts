import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A password that was replaced, so that it is not chosen again. */
@Entity('former_password')
export class FormerPassword {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  @Column('varchar', { name: 'password_hash', length: 200 })
  passwordHash!: string;

  @Column('datetime', { name: 'retired_at', precision: 3 })
  retiredAt!: Date;
}

/** A code that stands in for the second factor once. 80 random bits, so that a plain digest suffices. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  @PrimaryColumn('varchar', { name: 'code_digest', length: 64 })
  codeDigest!: string;

  @Column('datetime', { name: 'used_at', precision: 3, nullable: true })
  usedAt!: Date | null;
}

/** A ticket with which a person chooses a password without an administrator ever knowing it. Used once. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  @Column('varchar', { name: 'token_digest', length: 64 })
  tokenDigest!: string;

  @Column('varchar', { length: 16 })
  purpose!: 'first-password' | 'reset';

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt!: Date;

  /** Used, burned by misuse, or replaced by a newer one. */
  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt!: Date | null;
}
