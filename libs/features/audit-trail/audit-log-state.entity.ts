import type { StoredRange } from '@app/audit-log';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a log's sequencing stands. The only audit row that changes; everything it says can be computed anew from the others. */
@Entity('audit_log')
export class AuditLogState {
  @PrimaryColumn('varchar', { length: 64 })
  log!: string;

  /** Leaves in the tree. */
  @Column('int')
  size!: number;

  /** The compact range of these leaves. */
  @Column('simple-json')
  tree!: StoredRange;

  /** Entries with smaller ids are in the tree, as far as is known: only a sweep looks at them. */
  @Column('varchar', { name: 'look_from', length: 26 })
  lookFrom!: string;

  /** When all entries were last looked at. */
  @Column('datetime', { name: 'swept_at', precision: 3, nullable: true })
  sweptAt!: Date | null;

  /** Raised by every claim: who holds an older number cannot write any more. */
  @Column('int')
  fence!: number;

  @Column('varchar', { length: 26, nullable: true })
  owner!: string | null;

  @Column('datetime', { name: 'claimed_until', precision: 3, nullable: true })
  claimedUntil!: Date | null;

  /** The code of the refusal that stopped the log; null while it is well. */
  @Column('varchar', { length: 60, nullable: true })
  alarm!: string | null;

  @Column('datetime', { name: 'alarm_at', precision: 3, nullable: true })
  alarmAt!: Date | null;
}
