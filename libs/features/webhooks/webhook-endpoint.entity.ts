import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WebhookEventType } from './webhook-events';

export type EndpointState = 'active' | 'disabled';

/** `person`: somebody switched it off. `failing`: nothing got through for days. `gone`: it answered that it is no more (410). */
export type DisabledBecause = 'person' | 'failing' | 'gone';

/** An address that subscribes to events. */
@Entity('webhook_endpoint')
export class WebhookEndpoint {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 500 })
  url!: string;

  @Column('varchar', { length: 100 })
  description!: string;

  @Column('simple-json')
  events!: readonly WebhookEventType[];

  /** Sealed (`SecretBox`). */
  @Column('varchar', { length: 200 })
  secret!: string;

  /** Sealed; signs beside the new one until `olderUntil`. */
  @Column('varchar', { name: 'older_secret', length: 200, nullable: true })
  olderSecret!: string | null;

  @Column('datetime', { name: 'older_until', precision: 3, nullable: true })
  olderUntil!: Date | null;

  @Column('varchar', { length: 8 })
  state!: EndpointState;

  @Column('varchar', { name: 'disabled_because', length: 8, nullable: true })
  disabledBecause!: DisabledBecause | null;

  /** The first failure since anything got through. */
  @Column('datetime', { name: 'failing_since', precision: 3, nullable: true })
  failingSince!: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt!: Date;

  @Column('int')
  version!: number;
}
