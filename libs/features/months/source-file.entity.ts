import { Column, Entity, PrimaryColumn } from 'typeorm';

export type SourceRole = 'permit' | 'penalty' | 'ledger';

/** One file of the month's input. Its number orders records of the same day (FIELDS `duplicate`, RULES "Matching"). */
@Entity('source_file')
export class SourceFile {
  @PrimaryColumn({ name: 'assessment_id', type: 'integer' })
  assessmentId!: number;

  /** From 1, in code-point order of the path. */
  @PrimaryColumn({ name: 'file_no', type: 'integer' })
  fileNo!: number;

  /** As shown to people: inside the input folder, with `/`. */
  @Column({ type: 'varchar', length: 255 })
  path!: string;

  @Column({ type: 'varchar', length: 8 })
  role!: SourceRole;

  @Column({ type: 'varchar', length: 4 })
  format!: 'csv' | 'xlsx';

  /** The unit whose ledger it is; empty for platform files. */
  @Column({ name: 'unit_code', type: 'varchar', length: 64 })
  unitCode!: string;

  /** Where the bytes are (`inFolder`, `inStore`). */
  @Column({ type: 'text' })
  location!: string;

  @Column({ name: 'byte_count', type: 'bigint', transformer: { from: Number, to: (value: number) => value } })
  byteCount!: number;

  /** Known once the file has been read. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  sha256!: string | null;

  @Column({ name: 'row_count', type: 'integer', nullable: true })
  rowCount!: number | null;
}
