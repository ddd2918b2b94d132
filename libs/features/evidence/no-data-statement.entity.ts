import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit's stamped statement that it produced nothing in the month (notice §6(3)). */
@Entity('no_data_statement')
export class NoDataStatement {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  @Column({ type: 'integer' })
  accepted!: 0 | 1;
}
