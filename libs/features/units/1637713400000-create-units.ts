import { createTable, dropTable, int, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dated roster: its head, every code it ever held, and the versions of each unit. */
export class CreateUnits1637713400000 implements MigrationInterface {
  readonly name = 'CreateUnits1637713400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'roster',
      columns: { id: int(), version: int(), changed_from: nullable(varchar(7)) },
      primaryKey: ['id'],
      checks: { single: 'id = 1' },
    });
    await runner.query(
      `INSERT INTO roster (id, version) SELECT first.id, 0 FROM (SELECT 1 AS id) AS first
       WHERE NOT EXISTS (SELECT 1 FROM roster)`,
    );
    await createTable(runner, { name: 'unit', columns: { code: varchar(64) }, primaryKey: ['code'] });
    await createTable(runner, {
      name: 'unit_version',
      columns: {
        unit_code: varchar(64),
        valid_from: varchar(7),
        valid_to: nullable(varchar(7)),
        roster_order: int(),
        name: varchar(255),
        unit_group: varchar(20),
        parent: varchar(64),
        remit: varchar(8),
      },
      primaryKey: ['unit_code', 'valid_from'],
      foreignKeys: [{ columns: ['unit_code'], references: 'unit', referencedColumns: ['code'], onDelete: 'restrict' }],
      checks: {
        months: 'valid_to IS NULL OR valid_to >= valid_from',
        group: "unit_group IN ('county', 'department', 'county_department')",
        remit: "remit IN ('permit', 'penalty', 'both')",
        parent: "(unit_group = 'county_department') = (parent <> '')",
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['unit_version', 'unit', 'roster']) await dropTable(runner, table);
  }
}
