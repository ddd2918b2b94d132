import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit drawn for the month's spot check (RULES §3). */
@Entity('drawn_unit')
export class DrawnUnit {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  /** `department` for the municipal area, otherwise the county's code. */
  @Column({ type: 'varchar', length: 64 })
  area!: string;

  /** Order of the draw inside the area, from 1. */
  @Column({ type: 'integer' })
  place!: number;
}
