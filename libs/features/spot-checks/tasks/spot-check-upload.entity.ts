import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A ledger (CSV, XLSX), or a stamped statement that nothing was produced (PDF, picture). */
export type UploadKind = 'ledger' | 'statement';

/** A file handed in for a task, readable or not. Written once; an answer names the one it rests on. */
@Entity('spot_check_upload')
@Index(['recordId', 'ordinal'], { unique: true })
export class SpotCheckUpload {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  /** In the order of handing in, from 1. */
  @Column('int')
  ordinal!: number;

  /** The `received_file`. */
  @Column('varchar', { name: 'file_id', length: 26 })
  fileId!: string;

  @Column('varchar', { length: 10 })
  kind!: UploadKind;

  @Column('varchar', { length: 64 })
  sha256!: string;

  /** Rows that could be read; 0 for a statement. */
  @Column('int', { name: 'row_count' })
  rowCount!: number;

  /** What the unit must correct before the file can be its answer. */
  @Column('int', { name: 'problem_count' })
  problemCount!: number;
}
