import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './wording/notification-facts';

export const DIGESTS = ['none', 'daily'] as const;
export type Digest = (typeof DIGESTS)[number];

/** What one person wants to have by mail. The inbox holds everything, whatever stands here. */
@Entity('notification_setting')
export class NotificationSetting {
  @PrimaryColumn('varchar', { name: 'account_id', length: 26 })
  accountId!: string;

  /** Personal data. Null: no mail. */
  @Column('varchar', { length: 320, nullable: true })
  address!: string | null;

  @Column('simple-json')
  kinds!: readonly NotificationKind[];

  @Column('varchar', { length: 8 })
  digest!: Digest;

  @Column('int')
  version!: number;
}
