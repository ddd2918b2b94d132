import { createTable, dropTable, id26, json, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What units object to on their score sheets. */
export class CreateObjection1637714020000 implements MigrationInterface {
  readonly name = 'CreateObjection1637714020000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'objection',
      columns: {
        record_id: id26(),
        month: varchar(7),
        unit_code: varchar(64),
        matter: varchar(20),
        concerned: json(),
        reopened: json(),
      },
      primaryKey: ['record_id'],
      indexes: [['month', 'unit_code']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'objection');
  }
}
