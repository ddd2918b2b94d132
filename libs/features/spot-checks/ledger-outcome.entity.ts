import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one outcome of a ledger row (RULES §2 "One outcome a row"). */
export type Outcome = 'other-month' | 'exempt' | 'matched' | 'not-yet-due' | 'concealed';

@Entity('ledger_outcome')
export class LedgerOutcome {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @PrimaryColumn({ type: 'integer' })
  line!: number;

  @Column({ type: 'varchar', length: 12 })
  outcome!: Outcome;

  /** The platform record that answers for a matched row. */
  @Column({ name: 'record_seq', type: 'bigint', nullable: true })
  recordSeq!: number | null;
}
