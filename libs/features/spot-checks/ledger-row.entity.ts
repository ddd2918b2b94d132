import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * How a ledger row stands before any record is looked for: `due` and `running` rows take part in the comparison, a running
 * one being still inside its working days at the cut-off (D-3).
 */
export type LedgerStanding = 'other-month' | 'exempt' | 'due' | 'running';

/** One row of a drawn unit's ledger. */
@Entity('ledger_row')
export class LedgerRow {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @PrimaryColumn({ type: 'integer' })
  line!: number;

  @Column({ type: 'varchar', length: 8 })
  kind!: 'permit' | 'penalty';

  @Column({ name: 'document_key', type: 'varchar', length: 191 })
  documentKey!: string;

  @Column({ name: 'code_key', type: 'varchar', length: 191 })
  codeKey!: string;

  @Column({ name: 'name_key', type: 'varchar', length: 191 })
  nameKey!: string;

  @Column({ name: 'decision_date', type: 'varchar', length: 10 })
  decisionDate!: string;

  @Column({ type: 'varchar', length: 12 })
  standing!: LedgerStanding;

  /** Another row of this ledger bears the same kind and document key, so that the counterpart may have to be compared. */
  @Column({ type: 'integer' })
  shared!: 0 | 1;

  /** The document number as written. */
  @Column({ name: 'document_no', type: 'text' })
  documentNo!: string;

  @Column({ type: 'text' })
  remark!: string;
}
