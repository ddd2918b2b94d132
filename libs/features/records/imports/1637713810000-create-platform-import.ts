import {
  bigint,
  createTable,
  datetimeMs,
  dropTable,
  id26,
  int,
  json,
  nullable,
  sha256,
  text,
  varchar,
} from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The platform's files as reviewers hand them in, and what must be corrected in them. */
export class CreatePlatformImport1637713810000 implements MigrationInterface {
  readonly name = 'CreatePlatformImport1637713810000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'platform_import',
      columns: {
        id: id26(),
        month: varchar(7),
        assessment_id: int(),
        number: int(),
        kind: varchar(8),
        file_id: id26(),
        sha256: sha256(),
        name: varchar(255),
        format: varchar(4),
        byte_count: bigint(),
        state: varchar(10),
        version: int(),
        is_settled: int(),
        file_no: nullable(int()),
        row_count: nullable(int()),
        problem_count: nullable(int()),
        report: nullable(json()),
        flow_id: id26(),
        uploaded_by: varchar(64),
        uploaded_at: datetimeMs(),
        read_at: nullable(datetimeMs()),
        decided_by: nullable(varchar(64)),
        decided_at: nullable(datetimeMs()),
        reason: nullable(text()),
      },
      primaryKey: ['id'],
      unique: [
        ['month', 'number'],
        ['assessment_id', 'file_no'],
      ],
      checks: {
        kind: "kind IN ('permit', 'penalty')",
        state: "state IN ('reading', 'read', 'confirmed', 'withdrawn')",
      },
    });
    await createTable(runner, {
      name: 'platform_import_problem',
      columns: {
        import_id: id26(),
        ordinal: int(),
        line: int(),
        column_name: varchar(255),
        sealed_value: nullable(text()),
        reason: text(),
      },
      primaryKey: ['import_id', 'ordinal'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['platform_import_problem', 'platform_import']) await dropTable(runner, table);
  }
}
