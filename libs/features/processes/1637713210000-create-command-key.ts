import { createTable, datetimeMs, dropTable, nullable, sha256, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commands that were done, by the key of their sender. */
export class CreateCommandKey1637713210000 implements MigrationInterface {
  readonly name = 'CreateCommandKey1637713210000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'command_key',
      columns: {
        account_id: varchar(64),
        command_key: varchar(64),
        request_digest: sha256(),
        result: nullable(text()),
        created_at: datetimeMs(),
      },
      primaryKey: ['account_id', 'command_key'],
      indexes: [['created_at']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'command_key');
  }
}
