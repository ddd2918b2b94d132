import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something in an input file that must be corrected before the month can be assessed. */
@Entity('input_problem')
export class InputProblemRow {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'file_no', type: 'integer' })
  fileNo!: number;

  /** In the order found in the file, from 1. */
  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'integer' })
  line!: number;

  @Column({ name: 'column_name', type: 'varchar', length: 255 })
  column!: string;

  @Column({ type: 'text' })
  reason!: string;
}
