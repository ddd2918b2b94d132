import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit as it stood in one month (RULES §1: the roster is dated; a later renaming does not change a past month). */
@Entity('roster_unit')
export class RosterUnit {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  /** Place in the roster, from 0. Ties are listed in this order (D-11), and records carry it instead of the code. */
  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ type: 'varchar', length: 64 })
  code!: string;

  @Column({ type: 'varchar', length: 255 })
  name!: string;

  @Column({ name: 'unit_group', type: 'varchar', length: 20 })
  group!: 'county' | 'department' | 'county_department';

  /** The county's code, for a county department; otherwise empty. */
  @Column({ type: 'varchar', length: 64 })
  parent!: string;

  @Column({ type: 'varchar', length: 8 })
  remit!: 'permit' | 'penalty' | 'both';
}
