import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FurtherIndicator } from './further-indicators';

/** A note on an indicator of notice §3. Never changed: the newest one is in force, the earlier ones are its history. */
@Entity('month_note')
export class MonthNote {
  /** In the order in which they were written. */
  @PrimaryColumn({ type: 'varchar', length: 26 })
  id!: string;

  @Column({ type: 'varchar', length: 7 })
  month!: string;

  @Column({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  @Column({ type: 'varchar', length: 16 })
  indicator!: FurtherIndicator;

  @Column({ type: 'text' })
  content!: string;

  @Column({ name: 'author_id', type: 'varchar', length: 64 })
  authorId!: string;

  /** ISO 8601, UTC. */
  @Column({ name: 'written_at', type: 'varchar', length: 24 })
  writtenAt!: string;
}
