import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostFailure } from './outgoing/post-message';
import type { WebhookEventType } from './webhook-events';

/** `pending`: a job tries. `failed`: given up after the last try. `cancelled`: the endpoint was disabled meanwhile. */
export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event for one endpoint. Its id is the message's, the same at every attempt and replay. */
@Entity('webhook_delivery')
export class WebhookDelivery {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { name: 'endpoint_id', length: 26 })
  endpointId!: string;

  @Column('varchar', { name: 'event_id', length: 26 })
  eventId!: string;

  @Column('varchar', { length: 40 })
  type!: WebhookEventType;

  @Column('varchar', { length: 10 })
  state!: DeliveryState;

  /** All that were ever made. */
  @Column('int')
  attempts!: number;

  /** Those since the event or the last replay. */
  @Column('int')
  tries!: number;

  @Column('datetime', { name: 'next_at', precision: 3, nullable: true })
  nextAt!: Date | null;

  @Column('datetime', { name: 'attempted_at', precision: 3, nullable: true })
  attemptedAt!: Date | null;

  @Column('int', { name: 'last_status', nullable: true })
  lastStatus!: number | null;

  @Column('varchar', { name: 'last_failure', length: 20, nullable: true })
  lastFailure!: PostFailure | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;
}
