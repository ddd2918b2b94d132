import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bonus or deduction as it was proposed; never changed. Where it stands, its record in the process `adjustment` tells. */
@Entity('adjustment_proposal')
export class AdjustmentProposal {
  @PrimaryColumn('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  @Column('varchar', { length: 7 })
  month!: string;

  @Column('varchar', { name: 'unit_code', length: 64 })
  unitCode!: string;

  /** As the scheme names it, such as `commendation`. */
  @Column('varchar', { length: 20 })
  rule!: string;

  /** Cases, at least 1. */
  @Column('int')
  cases!: number;

  /** What it is for, in a line: the commendation, the report, the notice of the incident. */
  @Column('varchar', { length: 200 })
  title!: string;

  /** `YYYY-MM-DD`, of the commendation, report or incident. */
  @Column('varchar', { name: 'happened_on', length: 10 })
  happenedOn!: string;
}
