import { addColumn, createTable, dropTable, id26, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What units submit as evidence, and which submission an item of a month was confirmed by. */
export class CreateEvidenceSubmission1637714000100 implements MigrationInterface {
  readonly name = 'CreateEvidenceSubmission1637714000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'evidence_submission',
      columns: {
        record_id: id26(),
        month: varchar(7),
        unit_code: varchar(64),
        item: varchar(16),
        web_address: nullable(varchar(500)),
      },
      primaryKey: ['record_id'],
      indexes: [['month', 'unit_code', 'item']],
    });
    await addColumn(runner, 'evidence_item', { name: 'record_id', type: nullable(id26()) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'evidence_submission');
    await runner.query('ALTER TABLE evidence_item DROP COLUMN record_id');
  }
}
