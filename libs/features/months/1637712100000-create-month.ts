import { bigint, createTable, dropTable, int, json, nullable, sha256, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of one assessed month: itself, its roster, its input files and what is wrong with them. */
export class CreateMonth1637712100000 implements MigrationInterface {
  readonly name = 'CreateMonth1637712100000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'assessment',
      columns: {
        id: int(),
        month: varchar(7),
        scheme: varchar(64),
        parameters: json(),
        cut_off: varchar(10),
        issue_date: varchar(10),
        draw_seed: text(),
        given_draw: nullable(json()),
        previous: nullable(json()),
        state: varchar(16),
        audit_log: varchar(64),
        opened_at: varchar(24),
      },
      primaryKey: ['id'],
      checks: { state: "state IN ('receiving', 'rejected', 'checking', 'scored', 'complete')" },
    });
    await createTable(runner, {
      name: 'roster_unit',
      columns: {
        assessment_id: int(),
        unit_no: int(),
        code: varchar(64),
        name: varchar(255),
        unit_group: varchar(20),
        parent: varchar(64),
        remit: varchar(8),
      },
      primaryKey: ['assessment_id', 'unit_no'],
      unique: [['assessment_id', 'code']],
    });
    await createTable(runner, {
      name: 'source_file',
      columns: {
        assessment_id: int(),
        file_no: int(),
        path: varchar(255),
        role: varchar(8),
        format: varchar(4),
        unit_code: varchar(64),
        location: text(),
        byte_count: bigint(),
        sha256: nullable(sha256()),
        row_count: nullable(int()),
      },
      primaryKey: ['assessment_id', 'file_no'],
    });
    await createTable(runner, {
      name: 'input_problem',
      columns: {
        assessment_id: int(),
        file_no: int(),
        ordinal: int(),
        line: int(),
        column_name: varchar(255),
        reason: text(),
      },
      primaryKey: ['assessment_id', 'file_no', 'ordinal'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['input_problem', 'source_file', 'roster_unit', 'assessment']) await dropTable(runner, table);
  }
}
