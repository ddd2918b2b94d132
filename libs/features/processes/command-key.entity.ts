import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A command that was done, by the key its sender gave it, so that sending it again does nothing again. */
@Entity('command_key')
export class CommandKey {
  @PrimaryColumn('varchar', { name: 'account_id', length: 64 })
  accountId!: string;

  @PrimaryColumn('varchar', { name: 'command_key', length: 64 })
  key!: string;

  @Column('varchar', { name: 'request_digest', length: 64 })
  requestDigest!: string;

  /** JSON; null only inside the transaction that is doing it. */
  @Column('text', { nullable: true })
  result!: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;
}
