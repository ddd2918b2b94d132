import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailState } from './mail-state';

/** One person's digest of one day. */
@Entity('notification_digest')
export class NotificationDigest {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  @Column('date')
  day!: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('varchar', { length: 8 })
  mail!: MailState;

  @Column('datetime', { name: 'mailed_at', precision: 3, nullable: true })
  mailedAt!: Date | null;
}
