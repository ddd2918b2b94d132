import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One finding of the field standard on a record received in the month. */
@Entity('record_finding')
export class RecordFinding {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  @PrimaryColumn({ type: 'bigint' })
  seq!: number;

  /** The order in which a record's findings are listed; `duplicate` comes last, being found when all records are in. */
  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ type: 'varchar', length: 8 })
  kind!: 'permit' | 'penalty';

  /** The document number as reported. */
  @Column({ name: 'document_no', type: 'text' })
  documentNo!: string;

  @Column({ type: 'varchar', length: 64 })
  field!: string;

  @Column({ type: 'varchar', length: 32 })
  rule!: string;

  @Column({ type: 'varchar', length: 8 })
  severity!: 'error' | 'warning';

  @Column({ type: 'text' })
  message!: string;
}
