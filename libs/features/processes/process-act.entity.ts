import type { ActingRole, Facts, SignOffMeaning } from '@app/workflow';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody did on a record. Written once, never changed. */
@Entity('process_act')
export class ProcessAct {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  /** From 1, without gaps: the version the record has because of it. */
  @Column('int')
  ordinal!: number;

  @Column('varchar', { length: 40 })
  action!: string;

  @Column('varchar', { name: 'from_state', length: 40, nullable: true })
  fromState!: string | null;

  @Column('varchar', { name: 'to_state', length: 40 })
  toState!: string;

  @Column('varchar', { name: 'actor_id', length: 64 })
  actorId!: string;

  /** The role acted in. */
  @Column('varchar', { length: 30 })
  role!: ActingRole;

  /** The account that had lent the role. */
  @Column('varchar', { name: 'delegated_by', length: 64, nullable: true })
  delegatedBy!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Column('simple-json')
  facts!: Facts;

  @Column('varchar', { name: 'sign_off', length: 8, nullable: true })
  signOff!: SignOffMeaning | null;

  @Column('boolean', { name: 'is_late' })
  isLate!: boolean;

  /** The deadline the record had after it. */
  @Column('varchar', { length: 10, nullable: true })
  deadline!: string | null;

  /** When it was entered. */
  @Column('datetime', { precision: 3 })
  at!: Date;

  /** When the office received what was entered, if that was earlier. */
  @Column('datetime', { name: 'received_at', precision: 3, nullable: true })
  receivedAt!: Date | null;

  @Column('varchar', { name: 'request_id', length: 64 })
  requestId!: string;
}
