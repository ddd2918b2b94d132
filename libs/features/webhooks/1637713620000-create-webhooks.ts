import { createTable, datetimeMs, dropTable, id26, int, json, nullable, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who subscribes to what, what has happened, and how it was delivered. */
export class CreateWebhooks1637713620000 implements MigrationInterface {
  readonly name = 'CreateWebhooks1637713620000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'webhook_endpoint',
      columns: {
        id: id26(),
        url: varchar(500),
        description: varchar(100),
        events: json(),
        secret: varchar(200),
        older_secret: nullable(varchar(200)),
        older_until: nullable(datetimeMs()),
        state: varchar(8),
        disabled_because: nullable(varchar(8)),
        failing_since: nullable(datetimeMs()),
        created_at: datetimeMs(),
        version: int(),
      },
      primaryKey: ['id'],
      indexes: [['state']],
      checks: {
        state: "state IN ('active', 'disabled')",
        reason: "(state = 'disabled') = (disabled_because IS NOT NULL)",
      },
    });
    await createTable(runner, {
      name: 'webhook_event',
      columns: { id: id26(), type: varchar(40), body: text(), dedupe_key: varchar(160), created_at: datetimeMs() },
      primaryKey: ['id'],
      unique: [['dedupe_key']],
    });
    await createTable(runner, {
      name: 'webhook_delivery',
      columns: {
        id: id26(),
        endpoint_id: id26(),
        event_id: id26(),
        type: varchar(40),
        state: varchar(10),
        attempts: int(),
        tries: int(),
        next_at: nullable(datetimeMs()),
        attempted_at: nullable(datetimeMs()),
        last_status: nullable(int()),
        last_failure: nullable(varchar(20)),
        created_at: datetimeMs(),
      },
      primaryKey: ['id'],
      unique: [['endpoint_id', 'event_id']],
      indexes: [['endpoint_id', 'id']],
      foreignKeys: [
        { columns: ['endpoint_id'], references: 'webhook_endpoint' },
        { columns: ['event_id'], references: 'webhook_event' },
      ],
      checks: { state: "state IN ('pending', 'delivered', 'failed', 'cancelled')" },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['webhook_delivery', 'webhook_event', 'webhook_endpoint']) await dropTable(runner, table);
  }
}
