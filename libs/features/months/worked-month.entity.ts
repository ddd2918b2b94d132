import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A month that people work: its assessment, and its record in the process `month`. An assessment without one belongs to an unattended
 * run. One a month, for good: corrections go through the same assessment.
 */
@Entity('worked_month')
export class WorkedMonth {
  /** `2021-08`. */
  @PrimaryColumn({ type: 'varchar', length: 7 })
  month!: string;

  @Column({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @Column({ name: 'record_id', type: 'varchar', length: 26 })
  recordId!: string;
}
