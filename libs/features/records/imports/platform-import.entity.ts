import type { RecordKind } from '@app/field-standard';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportReport } from './import-report';

/**
 * `reading`: handed in, a job reads it. `read`: its report waits for the reviewer. `confirmed`: it counts. `withdrawn`: it does not, and
 * will not; the file stays.
 */
export const IMPORT_STATES = ['reading', 'read', 'confirmed', 'withdrawn'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One platform file of a month, from its arrival to the reviewer's decision. */
@Entity('platform_import')
export class PlatformImport {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  /** `2021-08`. */
  @Column('varchar', { length: 7 })
  month!: string;

  @Column('integer', { name: 'assessment_id' })
  assessmentId!: number;

  /** Place among the month's imports, from 1, in the order of arrival. */
  @Column('integer')
  number!: number;

  @Column('varchar', { length: 8 })
  kind!: RecordKind;

  /** The received file. */
  @Column('varchar', { name: 'file_id', length: 26 })
  fileId!: string;

  @Column('varchar', { length: 64 })
  sha256!: string;

  /** As the sender named it. */
  @Column('varchar', { length: 255 })
  name!: string;

  @Column('varchar', { length: 4 })
  format!: 'csv' | 'xlsx';

  @Column('bigint', { name: 'byte_count', transformer: { from: Number, to: (value: number) => value } })
  byteCount!: number;

  @Column('varchar', { length: 10 })
  state!: ImportState;

  @Column('integer')
  version!: number;

  /** Whether the month's records agree with the decision: a job brings them in or takes them out after it. */
  @Column('integer', { name: 'is_settled' })
  isSettled!: 0 | 1;

  /** Its number among the month's source files, given at confirmation and never to another file. */
  @Column('integer', { name: 'file_no', nullable: true })
  fileNo!: number | null;

  @Column('integer', { name: 'row_count', nullable: true })
  rowCount!: number | null;

  /** How many input problems it has; only the first ones are kept one by one. */
  @Column('integer', { name: 'problem_count', nullable: true })
  problemCount!: number | null;

  @Column('simple-json', { nullable: true })
  report!: ImportReport | null;

  /** The flow of the job that reads it. */
  @Column('varchar', { name: 'flow_id', length: 26 })
  flowId!: string;

  @Column('varchar', { name: 'uploaded_by', length: 64 })
  uploadedBy!: string;

  @Column('datetime', { name: 'uploaded_at', precision: 3 })
  uploadedAt!: Date;

  @Column('datetime', { name: 'read_at', precision: 3, nullable: true })
  readAt!: Date | null;

  @Column('varchar', { name: 'decided_by', length: 64, nullable: true })
  decidedBy!: string | null;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt!: Date | null;

  /** Why it was withdrawn. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
