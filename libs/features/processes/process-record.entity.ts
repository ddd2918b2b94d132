import type { DerivationStep } from '@app/workflow';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing going through a process. Changed by `ProcessEngine` alone, always together with an act. */
@Entity('process_record')
export class ProcessRecord {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  /** The table's name. */
  @Column('varchar', { length: 40 })
  process!: string;

  /** What it is about, unique in its process: `2021-08/14080203`. Chosen by the feature. */
  @Column('varchar', { length: 100 })
  subject!: string;

  @Column('varchar', { length: 7, nullable: true })
  month!: string | null;

  /** The unit that officers act for; null for records of the office. */
  @Column('varchar', { name: 'unit_code', length: 64, nullable: true })
  unitCode!: string | null;

  /** The county of a county's department. */
  @Column('varchar', { name: 'parent_code', length: 64, nullable: true })
  parentCode!: string | null;

  @Column('varchar', { length: 40 })
  state!: string;

  /** The number of its acts; raised by each. */
  @Column('int')
  version!: number;

  /** `YYYY-MM-DD`, the last day in time. */
  @Column('varchar', { length: 10, nullable: true })
  deadline!: string | null;

  @Column('simple-json', { nullable: true })
  derivation!: readonly DerivationStep[] | null;

  /** The act that entered the state or moved its deadline: what was scheduled for an earlier one is out of date. */
  @Column('int', { name: 'watched_from' })
  watchedFrom!: number;

  @Column('datetime', { name: 'entered_at', precision: 3 })
  enteredAt!: Date;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt!: Date;
}
