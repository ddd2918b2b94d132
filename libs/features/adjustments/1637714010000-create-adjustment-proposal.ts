import { addColumn, createTable, dropTable, id26, int, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What bonuses and deductions are proposed, and which proposal an adjustment of a month comes from. */
export class CreateAdjustmentProposal1637714010000 implements MigrationInterface {
  readonly name = 'CreateAdjustmentProposal1637714010000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'adjustment_proposal',
      columns: {
        record_id: id26(),
        month: varchar(7),
        unit_code: varchar(64),
        rule: varchar(20),
        cases: int(),
        title: varchar(200),
        happened_on: varchar(10),
      },
      primaryKey: ['record_id'],
      indexes: [['month', 'unit_code']],
    });
    await addColumn(runner, 'adjustment', { name: 'record_id', type: nullable(id26()) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'adjustment_proposal');
    await runner.query('ALTER TABLE adjustment DROP COLUMN record_id');
  }
}
