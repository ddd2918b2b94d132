import { createTable, dropTable, int, json, sha256 } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The scores of a month as published figures. */
export class CreateMonthResult1637712500000 implements MigrationInterface {
  readonly name = 'CreateMonthResult1637712500000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'month_result',
      columns: { assessment_id: int(), scores: json(), sha256: sha256() },
      primaryKey: ['assessment_id'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'month_result');
  }
}
