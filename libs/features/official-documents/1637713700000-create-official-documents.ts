import { createTable, datetimeMs, dropTable, id26, int, json, nullable, sha256, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The documents the office issues, and the series their numbers come from. */
export class CreateOfficialDocuments1637713700000 implements MigrationInterface {
  readonly name = 'CreateOfficialDocuments1637713700000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'document_series',
      columns: { series: varchar(40), year: int(), last_serial: int() },
      primaryKey: ['series', 'year'],
    });
    await createTable(runner, {
      name: 'official_document',
      columns: {
        id: id26(),
        kind: varchar(24),
        series: varchar(40),
        year: int(),
        serial: int(),
        title: nullable(text()),
        issue_date: varchar(10),
        month: varchar(7),
        unit_code: nullable(varchar(64)),
        content: json(),
        approvals: json(),
        state: varchar(12),
        check_code: varchar(16),
        follow_up: nullable(json()),
        file_sha256: nullable(sha256()),
        byte_count: nullable(int()),
        pages: nullable(int()),
        superseded_by: nullable(id26()),
        numbered_at: datetimeMs(),
        issued_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      unique: [['series', 'year', 'serial'], ['check_code']],
      indexes: [['month', 'kind']],
      checks: { state: "state IN ('numbered', 'issued', 'superseded')" },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['official_document', 'document_series']) await dropTable(runner, table);
  }
}
