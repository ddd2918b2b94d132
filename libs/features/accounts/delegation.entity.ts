import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A leader's absence: who acts as leader in their place, from which day to which (both included, Asia/Shanghai). */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'lender_id', length: 26 })
  lenderId!: string;

  @Column('varchar', { name: 'delegate_id', length: 26 })
  delegateId!: string;

  @Column('varchar', { name: 'from_day', length: 10 })
  fromDay!: string;

  @Column('varchar', { name: 'to_day', length: 10 })
  toDay!: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
