import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One period of one schedule: that it is to be begun, and that it was. */
@Entity('schedule_period')
export class SchedulePeriod {
  @PrimaryColumn('varchar', { length: 60 })
  schedule!: string;

  @PrimaryColumn('varchar', { length: 20 })
  period!: string;

  @Column('datetime', { name: 'due_at', precision: 3 })
  dueAt!: Date;

  /** The job that waits until then; null only inside the transaction that makes both. */
  @Column('varchar', { name: 'tick_job_id', length: 26, nullable: true })
  tickJobId!: string | null;

  /** What the period is for, once it has begun. */
  @Column('varchar', { name: 'action_job_id', length: 26, nullable: true })
  actionJobId!: string | null;
}
