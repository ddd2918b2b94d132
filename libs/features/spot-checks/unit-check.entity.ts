import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the comparison found for one drawn unit: the inputs of I5. */
@Entity('unit_check')
export class UnitCheck {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ type: 'integer' })
  answered!: 0 | 1;

  @Column({ type: 'integer' })
  matched!: number;

  @Column({ type: 'integer' })
  concealed!: number;

  @Column({ type: 'integer' })
  exempt!: number;

  @Column({ name: 'not_yet_due', type: 'integer' })
  notYetDue!: number;
}
