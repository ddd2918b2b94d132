import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A claimed bonus or deduction of a ranked unit (notice §4, §5); counts only when approved. */
@Entity('adjustment')
export class Adjustment {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  /** As the scheme names it, such as `commendation`. */
  @Column({ type: 'varchar', length: 20 })
  rule!: string;

  /** Cases, at least 1. */
  @Column({ type: 'integer' })
  cases!: number;

  @Column({ type: 'integer' })
  approved!: 0 | 1;

  /** The proposal that was approved (`features/adjustments`); null in an unattended run. */
  @Column('varchar', { name: 'record_id', length: 26, nullable: true })
  recordId!: string | null;
}
