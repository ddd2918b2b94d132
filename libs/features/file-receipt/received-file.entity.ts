import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file was handed in for. */
export const FILE_PURPOSES = [
  'platform-data',
  'ledger',
  'statement',
  'evidence',
  'adjustment-proof',
  'objection-proof',
  'interview-record',
  'follow-up-proof',
] as const;

export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** A file somebody handed in: whose, for what, and under which digest the store keeps it. Never changed. */
@Entity('received_file')
export class ReceivedFile {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 64 })
  sha256!: string;

  @Column('bigint', { name: 'byte_count', transformer: { from: Number, to: (value: number) => value } })
  byteCount!: number;

  /** As the upload check found it: `csv`, `xlsx`, `pdf`, `png`, `jpeg`. */
  @Column('varchar', { length: 8 })
  kind!: string;

  /** The sender's name for it: to be shown, never used as a path. */
  @Column('varchar', { length: 255 })
  name!: string;

  @Column('varchar', { length: 20 })
  purpose!: FilePurpose;

  @Column('varchar', { length: 7, nullable: true })
  month!: string | null;

  /** The unit it speaks for; null for files of the office. */
  @Column('varchar', { name: 'unit_code', length: 64, nullable: true })
  unitCode!: string | null;

  /** The unit's county, for a county's department. */
  @Column('varchar', { name: 'parent_code', length: 64, nullable: true })
  parentCode!: string | null;

  /** The account that handed it in. */
  @Column('varchar', { name: 'received_from', length: 64 })
  receivedFrom!: string;

  @Column('datetime', { name: 'received_at', precision: 3 })
  receivedAt!: Date;
}
