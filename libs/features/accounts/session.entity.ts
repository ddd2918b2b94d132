import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity';

export type SessionEnd =
  'signed-out' | 'ended-by-owner' | 'password-changed' | 'factor-changed' | 'administration' | 'failed-proofs';

/**
 * `due`: the account has a second factor that was not shown yet, and nothing is allowed but to show it. `shown`: here, or to the other
 * system that people sign in with. `none`: there is none.
 */
export type SecondFactorStanding = 'none' | 'due' | 'shown';

/** A session: the browser holds its token, the server only the token's digest. */
@Entity('session')
export class Session {
  /** Names it in lists; says nothing of the token. */
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id' })
  account?: Relation<Account>;

  /** SHA-256 of 256 random bits. New at sign-in and after each proof of identity. */
  @Column('varchar', { name: 'token_digest', length: 64 })
  tokenDigest!: string;

  @Column('varchar', { name: 'csrf_token', length: 64 })
  csrfToken!: string;

  /** What the browser says it is, so that people can tell their sessions apart. */
  @Column('varchar', { length: 120 })
  client!: string;

  @Column('varchar', { name: 'second_factor', length: 8 })
  secondFactor!: SecondFactorStanding;

  @Column('int', { name: 'failed_proofs' })
  failedProofs!: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  /** The last request, to within half a minute. */
  @Column('datetime', { name: 'last_seen_at', precision: 3 })
  lastSeenAt!: Date;

  @Column('datetime', { name: 'proved_at', precision: 3 })
  provedAt!: Date;

  @Column('datetime', { name: 'ended_at', precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column('varchar', { name: 'end_reason', length: 20, nullable: true })
  endReason!: SessionEnd | null;
}
