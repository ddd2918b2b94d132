import type { JobPayload } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JobResult } from './job-handler';
import type { JobState, QueueName } from './job-state';

/** A job: the only truth about what is to be done. What a queue holds is a hint that there is something to look at. */
@Entity('job')
export class JobRow {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  /** The outermost job of the flow; its own id when it stands alone. */
  @Column('varchar', { name: 'flow_id', length: 26 })
  flowId!: string;

  @Column('varchar', { name: 'parent_id', length: 26, nullable: true })
  parentId!: string | null;

  @Column('varchar', { length: 60 })
  name!: string;

  @Column('varchar', { length: 20 })
  queue!: QueueName;

  @Column('simple-json')
  payload!: JobPayload;

  @Column('varchar', { length: 10 })
  state!: JobState;

  @Column('int', { name: 'pending_children' })
  pendingChildren!: number;

  /** How often a worker has taken it. A run given back at a shutdown does not count. */
  @Column('int')
  attempts!: number;

  @Column('int', { name: 'max_attempts' })
  maxAttempts!: number;

  @Column('datetime', { name: 'not_before', precision: 3 })
  notBefore!: Date;

  /** When the transport was last told; null when it shall be told at once. */
  @Column('datetime', { name: 'rung_at', precision: 3, nullable: true })
  rungAt!: Date | null;

  @Column('varchar', { name: 'lease_owner', length: 80, nullable: true })
  leaseOwner!: string | null;

  @Column('datetime', { name: 'lease_until', precision: 3, nullable: true })
  leaseUntil!: Date | null;

  /** Raised by every claim: who holds an older number cannot commit any more. */
  @Column('int')
  fence!: number;

  @Column('int', { name: 'progress_done' })
  progressDone!: number;

  @Column('int', { name: 'progress_total' })
  progressTotal!: number;

  @Column('simple-json', { nullable: true })
  result!: JobResult | null;

  @Column('varchar', { name: 'last_error', length: 200, nullable: true })
  lastError!: string | null;

  /** W3C Trace Context of what asked for it; null where that was not traced, or nothing that the job should be told as a part of. */
  @Column('varchar', { length: 55, nullable: true })
  traceparent!: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'finished_at', precision: 3, nullable: true })
  finishedAt!: Date | null;
}
