import { createTable, dropTable, id26, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes on the two indicators that no monthly score holds (notice §3). Only ever added to. */
export class CreateMonthNote1637713821000 implements MigrationInterface {
  readonly name = 'CreateMonthNote1637713821000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'month_note',
      columns: {
        id: id26(),
        month: varchar(7),
        unit_code: varchar(64),
        indicator: varchar(16),
        content: text(),
        author_id: varchar(64),
        written_at: varchar(24),
      },
      primaryKey: ['id'],
      indexes: [['month', 'unit_code', 'id']],
      checks: { indicator: "indicator IN ('website-links', 'credit-repair')" },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'month_note');
  }
}
