import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lawful hold: while it is not lifted, no payload of the entries that it covers may be erased. */
@Entity('audit_hold')
export class AuditHold {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 64 })
  log!: string;

  // It covers entries that agree with all of these that are given; with none given, the whole log.

  @Column('varchar', { length: 7, nullable: true })
  month!: string | null;

  @Column('varchar', { length: 20, nullable: true })
  unit!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  subject!: string | null;

  /** A code. */
  @Column('varchar', { length: 40 })
  ground!: string;

  @Column('varchar', { name: 'placed_by', length: 64 })
  placedBy!: string;

  @Column('datetime', { name: 'placed_at', precision: 3 })
  placedAt!: Date;

  @Column('varchar', { name: 'lifted_by', length: 64, nullable: true })
  liftedBy!: string | null;

  @Column('datetime', { name: 'lifted_at', precision: 3, nullable: true })
  liftedAt!: Date | null;
}

/** How long the payloads of a log are kept. Without a row nothing is erased but by order. */
@Entity('audit_retention')
export class AuditRetention {
  @PrimaryColumn('varchar', { length: 64 })
  log!: string;

  @Column('int')
  months!: number;

  /** From 2 on: 1 is that of a period that was never set. */
  @Column('int')
  version!: number;
}
