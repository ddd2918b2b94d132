import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that was handed in with an act on a record. Never changed. */
@Entity('attached_file')
export class AttachedFile {
  @PrimaryColumn('varchar', { name: 'record_id', length: 26 })
  recordId!: string;

  /** The act's. */
  @PrimaryColumn('int')
  ordinal!: number;

  /** Among the act's files, from 0, in the order in which they were named. */
  @PrimaryColumn('int')
  place!: number;

  /** Of a `ReceivedFile`. */
  @Column('varchar', { name: 'file_id', length: 26 })
  fileId!: string;
}
