import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One of the two values that make up a seed (RULES §3): first its digest, from which nobody learns it, and once both digests are there
 * the value itself. Neither is changed afterwards.
 */
@Entity('draw_commitment')
@Index(['month', 'number', 'accountId'], { unique: true })
@Index(['month', 'number', 'commitment'], { unique: true })
export class DrawCommitment {
  /** `2021-08`. */
  @PrimaryColumn('varchar', { length: 7 })
  month!: string;

  /** Of the draw in its month. */
  @PrimaryColumn('int')
  number!: number;

  /** 1 or 2, in the order of committing; the seed has the values in this order. */
  @PrimaryColumn('int')
  place!: number;

  @Column('varchar', { name: 'account_id', length: 64 })
  accountId!: string;

  /** SHA-256 of the value's UTF-8 bytes, lower-case hex. */
  @Column('varchar', { length: 64 })
  commitment!: string;

  @Column('datetime', { name: 'committed_at', precision: 3 })
  committedAt!: Date;

  /** Null until it is revealed. */
  @Column('varchar', { length: 200, nullable: true })
  value!: string | null;

  @Column('datetime', { name: 'revealed_at', precision: 3, nullable: true })
  revealedAt!: Date | null;
}
