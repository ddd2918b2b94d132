import { createTable, date, datetimeMs, dropTable, id26, int, json, nullable, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody's inbox, what goes by mail as well, and the daily digests. */
export class CreateNotifications1637713610000 implements MigrationInterface {
  readonly name = 'CreateNotifications1637713610000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'notification',
      columns: {
        id: id26(),
        account_id: id26(),
        kind: varchar(40),
        process: nullable(varchar(40)),
        record_id: nullable(id26()),
        month: nullable(varchar(7)),
        unit_code: nullable(varchar(64)),
        title: varchar(120),
        body: text(),
        due: nullable(date()),
        dedupe_key: varchar(160),
        created_at: datetimeMs(),
        read_at: nullable(datetimeMs()),
        mail: varchar(8),
        mailed_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      unique: [['account_id', 'dedupe_key']],
      indexes: [
        ['account_id', 'id'],
        ['account_id', 'read_at'],
      ],
      checks: { mail: "mail IN ('none', 'waiting', 'sent', 'refused')" },
    });
    await createTable(runner, {
      name: 'notification_setting',
      columns: {
        account_id: id26(),
        address: nullable(varchar(320)),
        kinds: json(),
        digest: varchar(8),
        version: int(),
      },
      primaryKey: ['account_id'],
      indexes: [['digest']],
      checks: { digest: "digest IN ('none', 'daily')" },
    });
    await createTable(runner, {
      name: 'notification_digest',
      columns: {
        id: id26(),
        account_id: id26(),
        day: date(),
        created_at: datetimeMs(),
        mail: varchar(8),
        mailed_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      unique: [['account_id', 'day']],
      checks: { mail: "mail IN ('none', 'waiting', 'sent', 'refused')" },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notification_digest', 'notification_setting', 'notification']) await dropTable(runner, table);
  }
}
