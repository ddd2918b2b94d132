import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The inputs of I3, I4 and I6 of a unit of whose records the platform gives only counts for the month. In place of records, never beside them. */
@Entity('platform_figures')
export class PlatformFigures {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ type: 'integer' })
  permit!: number;

  @Column({ type: 'integer' })
  penalty!: number;

  @Column({ type: 'integer' })
  compliant!: number;

  @Column({ type: 'integer' })
  late!: number;

  /** Why there are no records, and where the figures come from. */
  @Column({ type: 'text' })
  reason!: string;

  /** Withdrawn ones stay, so that a version is never met twice. */
  @Column({ type: 'varchar', length: 10 })
  state!: 'in-force' | 'withdrawn';

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'entered_by', type: 'varchar', length: 64 })
  enteredBy!: string;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;
}
