import { createTable, dropTable, int, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of what reviewers confirmed: evidence for I1 and I2, no-data statements, bonuses and deductions. */
export class CreateEvidence1637712400000 implements MigrationInterface {
  readonly name = 'CreateEvidence1637712400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'evidence_item',
      columns: { assessment_id: int(), unit_code: varchar(64), item: varchar(16), confirmed: int() },
      primaryKey: ['assessment_id', 'unit_code', 'item'],
    });
    await createTable(runner, {
      name: 'no_data_statement',
      columns: { assessment_id: int(), unit_code: varchar(64), accepted: int() },
      primaryKey: ['assessment_id', 'unit_code'],
    });
    await createTable(runner, {
      name: 'adjustment',
      columns: {
        assessment_id: int(),
        ordinal: int(),
        unit_code: varchar(64),
        rule: varchar(20),
        cases: int(),
        approved: int(),
      },
      primaryKey: ['assessment_id', 'ordinal'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['adjustment', 'no_data_statement', 'evidence_item']) await dropTable(runner, table);
  }
}
