import { exactInteger } from '@app/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far into the future a rule's allowance is used up for somebody: the one number of the generic cell rate algorithm. */
@Entity('rate_limit')
export class RateLimitRow {
  /** SHA-256 of the rule's name and of who it counts: addresses are not kept. */
  @PrimaryColumn('varchar', { length: 64 })
  id!: string;

  /** Milliseconds since 1970. Before now, nothing is used. */
  @Column('bigint', { name: 'used_until', transformer: exactInteger })
  usedUntil!: bigint;
}
