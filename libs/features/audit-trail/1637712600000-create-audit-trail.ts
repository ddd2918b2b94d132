import { createTable, dropTable, int, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of audit entries. */
export class CreateAuditTrail1637712600000 implements MigrationInterface {
  readonly name = 'CreateAuditTrail1637712600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'audit_entry',
      columns: { log: varchar(64), leaf_index: int(), entry: text() },
      primaryKey: ['log', 'leaf_index'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'audit_entry');
  }
}
