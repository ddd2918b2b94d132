import { createTable, datetimeMs, dropTable, int, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures entered by hand where the platform gives only counts. */
export class CreatePlatformFigures1637713810100 implements MigrationInterface {
  readonly name = 'CreatePlatformFigures1637713810100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'platform_figures',
      columns: {
        assessment_id: int(),
        unit_no: int(),
        permit: int(),
        penalty: int(),
        compliant: int(),
        late: int(),
        reason: text(),
        state: varchar(10),
        version: int(),
        entered_by: varchar(64),
        entered_at: datetimeMs(),
      },
      primaryKey: ['assessment_id', 'unit_no'],
      checks: { state: "state IN ('in-force', 'withdrawn')" },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'platform_figures');
  }
}
