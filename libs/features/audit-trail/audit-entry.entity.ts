import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of an audit log: canonical bytes that are hashed into the tree, never changed and never deleted. */
@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  log!: string;

  /** Its place in the log, from 0, without gaps. */
  @PrimaryColumn({ name: 'leaf_index', type: 'integer' })
  leafIndex!: number;

  /** RFC 8785 canonical JSON. */
  @Column({ type: 'text' })
  entry!: string;
}
