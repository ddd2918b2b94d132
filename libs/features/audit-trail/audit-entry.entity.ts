import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of an audit log: canonical bytes that are hashed into the tree, never changed and never deleted. */
@Entity('audit_entry')
export class AuditEntryRow {
  /** A ULID whose time is `at`. Also inside the entry, as `seq`. */
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 64 })
  log!: string;

  // What follows is for searching and repeats what the entry says; the verifier compares them.

  @Column('datetime', { precision: 3 })
  at!: Date;

  @Column('varchar', { length: 64 })
  actor!: string;

  @Column('varchar', { length: 40 })
  role!: string;

  @Column('varchar', { length: 80 })
  action!: string;

  @Column('varchar', { length: 300 })
  subject!: string;

  @Column('varchar', { length: 7, nullable: true })
  month!: string | null;

  @Column('varchar', { length: 20, nullable: true })
  unit!: string | null;

  @Column('varchar', { length: 8 })
  outcome!: 'done' | 'refused';

  /** RFC 8785 canonical JSON. */
  @Column('text')
  entry!: string;
}
