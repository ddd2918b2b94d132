import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A task's desk: one version for all rulings at it. Whoever rules, or confirms what was ruled, raises it, so that neither can pass the
 * other by.
 */
@Entity('comparison_desk')
export class ComparisonDesk {
  @PrimaryColumn('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  @Column('int')
  version!: number;
}
