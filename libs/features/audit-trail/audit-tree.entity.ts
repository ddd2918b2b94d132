import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The place of an entry in its log's tree. */
@Entity('audit_leaf')
export class AuditLeaf {
  @PrimaryColumn('varchar', { length: 64 })
  log!: string;

  /** From 0, without gaps. */
  @PrimaryColumn('int', { name: 'leaf_index' })
  leafIndex!: number;

  @Column('varchar', { name: 'entry_id', length: 26 })
  entryId!: string;

  /** Lower-case hex. */
  @Column('varchar', { name: 'leaf_hash', length: 64 })
  leafHash!: string;
}

/** The hash of a complete subtree of 256, 65,536, … leaves, so that proofs need not read all leaves. */
@Entity('audit_subtree')
export class AuditSubtree {
  @PrimaryColumn('varchar', { length: 64 })
  log!: string;

  /** 8, 16, … : the subtree has two to this power leaves. */
  @PrimaryColumn('int')
  level!: number;

  @PrimaryColumn('int', { name: 'node_index' })
  nodeIndex!: number;

  /** Lower-case hex. */
  @Column('varchar', { length: 64 })
  hash!: string;
}

/** A checkpoint the log has signed. */
@Entity('audit_checkpoint')
export class AuditCheckpoint {
  @PrimaryColumn('varchar', { length: 64 })
  log!: string;

  @PrimaryColumn('int')
  size!: number;

  /** The signed note, verbatim. */
  @Column('text')
  note!: string;

  @Column('datetime', { name: 'signed_at', precision: 3 })
  signedAt!: Date;
}
