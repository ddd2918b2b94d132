import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WebhookEventType } from './webhook-events';

/** Something that has happened, in the very bytes that are sent. */
@Entity('webhook_event')
export class WebhookEvent {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 40 })
  type!: WebhookEventType;

  @Column('text')
  body!: string;

  @Column('varchar', { name: 'dedupe_key', length: 160 })
  dedupeKey!: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;
}
