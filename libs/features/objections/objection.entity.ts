import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionMatter } from './objection-matters';

/** What a unit objects to. The grounds and the decision are the reasons of its acts in the process `objection`. */
@Entity('objection')
export class Objection {
  @PrimaryColumn('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  @Column('varchar', { length: 7 })
  month!: string;

  @Column('varchar', { name: 'unit_code', length: 64 })
  unitCode!: string;

  @Column('varchar', { length: 20 })
  matter!: ObjectionMatter;

  /** What it concerns in particular, as the score sheet names it: records, ledger rows, submissions. Empty: the figure as a whole. */
  @Column('simple-json')
  concerned!: readonly string[];

  /** The spot-check tasks that whoever upheld it wants reviewed again. */
  @Column('simple-json')
  reopened!: readonly string[];
}
