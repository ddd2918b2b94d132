import { createTable, dropTable, id26, int, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The months that people work, apart from unattended runs. */
export class CreateWorkedMonth1637713800000 implements MigrationInterface {
  readonly name = 'CreateWorkedMonth1637713800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'worked_month',
      columns: { month: varchar(7), assessment_id: int(), record_id: id26() },
      primaryKey: ['month'],
      unique: [['assessment_id'], ['record_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'worked_month');
  }
}
