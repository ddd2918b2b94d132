import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The inputs of I3, I4 and I6 for one unit and month (RULES §2). */
@Entity('unit_tally')
export class UnitTally {
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
}
