import { bigint, createTable, datetimeMs, dropTable, id26, nullable, sha256, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files people hand in. */
export class CreateReceivedFile1637713800100 implements MigrationInterface {
  readonly name = 'CreateReceivedFile1637713800100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'received_file',
      columns: {
        id: id26(),
        sha256: sha256(),
        byte_count: bigint(),
        kind: varchar(8),
        name: varchar(255),
        purpose: varchar(20),
        month: nullable(varchar(7)),
        unit_code: nullable(varchar(64)),
        parent_code: nullable(varchar(64)),
        received_from: varchar(64),
        received_at: datetimeMs(),
      },
      primaryKey: ['id'],
      indexes: [['sha256'], ['month', 'unit_code']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'received_file');
  }
}
