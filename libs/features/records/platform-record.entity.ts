import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Carries the comparison and the search for duplicates alone. */
export const DOCUMENT_INDEX = 'ix_platform_record_document';

/**
 * One platform record. Written in bulk and read set-wise, so it holds what sets need in columns of their own, and the
 * fields as reported in `content`, identity numbers left out (they stay in the source file alone).
 */
@Entity('platform_record')
@Index(DOCUMENT_INDEX, ['assessmentId', 'unitNo', 'kind', 'documentKey', 'receivedDate', 'seq'])
export class PlatformRecordRow {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  /** `sequenceOf(fileNo, line)`: orders records of the same day and leads back to the source line. */
  @PrimaryColumn({ type: 'bigint' })
  seq!: number;

  @Column({ name: 'unit_no', type: 'integer' })
  unitNo!: number;

  @Column({ type: 'varchar', length: 8 })
  kind!: 'permit' | 'penalty';

  @Column({ name: 'received_date', type: 'varchar', length: 10 })
  receivedDate!: string;

  @Column({ name: 'in_month', type: 'integer' })
  inMonth!: 0 | 1;

  @Column({ name: 'document_key', type: 'varchar', length: 191 })
  documentKey!: string;

  @Column({ name: 'code_key', type: 'varchar', length: 191 })
  codeKey!: string;

  @Column({ name: 'name_key', type: 'varchar', length: 191 })
  nameKey!: string;

  /** 许可编号 by its name key; empty for penalties. */
  @Column({ name: 'licence_key', type: 'varchar', length: 191 })
  licenceKey!: string;

  @Column({ name: 'decision_date', type: 'varchar', length: 10, nullable: true })
  decisionDate!: string | null;

  /** Validation errors of its own, `duplicate` not among them. */
  @Column({ name: 'own_errors', type: 'integer' })
  ownErrors!: number;

  @Column({ type: 'integer' })
  late!: 0 | 1;

  /** JSON array of the fields in the standard's order. */
  @Column({ type: 'text' })
  content!: string;
}
