import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one platform file holds of one unit's records received in the month, counted while the file was read. */
@Entity('record_tally')
export class RecordTally {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'file_no', type: 'integer' })
  fileNo!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ type: 'integer' })
  permit!: number;

  @Column({ type: 'integer' })
  penalty!: number;

  /** Without an error of their own; duplicates are still among them. */
  @Column({ name: 'without_errors', type: 'integer' })
  withoutErrors!: number;

  @Column({ type: 'integer' })
  late!: number;
}
