import { addColumn, int, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The checkpoint of the audit log that the documents of a scored month print. */
export class AddCheckpoint1637712650000 implements MigrationInterface {
  readonly name = 'AddCheckpoint1637712650000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'month_result', { name: 'checkpoint_size', type: nullable(int()) });
    await addColumn(runner, 'month_result', { name: 'checkpoint_root', type: nullable(varchar(44)) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('month_result', ['checkpoint_size', 'checkpoint_root']);
  }
}
