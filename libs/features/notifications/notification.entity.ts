import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailState } from './mail-state';
import type { NotificationKind } from './wording/notification-facts';

/** One message in one person's inbox. Its words are kept as they were: a template that changes does not change what was said. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  @Column('varchar', { length: 40 })
  kind!: NotificationKind;

  @Column('varchar', { length: 40, nullable: true })
  process!: string | null;

  @Column('varchar', { name: 'record_id', length: 26, nullable: true })
  recordId!: string | null;

  /** The assessed month, `2021-08`. */
  @Column('varchar', { length: 7, nullable: true })
  month!: string | null;

  @Column('varchar', { name: 'unit_code', length: 64, nullable: true })
  unitCode!: string | null;

  @Column('varchar', { length: 120 })
  title!: string;

  @Column('text')
  body!: string;

  /** The day by which something is to be done. */
  @Column('date', { nullable: true })
  due!: string | null;

  /** What it is about, once: an account has one notification for a key. */
  @Column('varchar', { name: 'dedupe_key', length: 160 })
  dedupeKey!: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('datetime', { name: 'read_at', precision: 3, nullable: true })
  readAt!: Date | null;

  @Column('varchar', { length: 8 })
  mail!: MailState;

  @Column('datetime', { name: 'mailed_at', precision: 3, nullable: true })
  mailedAt!: Date | null;
}
