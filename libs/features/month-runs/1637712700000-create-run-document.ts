import { createTable, dropTable, int, sha256, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of a run's documents. */
export class CreateRunDocument1637712700000 implements MigrationInterface {
  readonly name = 'CreateRunDocument1637712700000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'run_document',
      columns: { assessment_id: int(), path: varchar(120), sha256: sha256(), byte_count: int() },
      primaryKey: ['assessment_id', 'path'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'run_document');
  }
}
