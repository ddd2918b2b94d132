import { bigint, createTable, dropTable, int, nullable, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Longest key that `boundedKey` makes. */
const KEY = 191;

/** The tables of the platform's records and of what the field standard says of them. */
export class CreateRecords1637712200000 implements MigrationInterface {
  readonly name = 'CreateRecords1637712200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'platform_record',
      columns: {
        assessment_id: int(),
        seq: bigint(),
        unit_no: int(),
        kind: varchar(8),
        received_date: varchar(10),
        in_month: int(),
        document_key: varchar(KEY),
        code_key: varchar(KEY),
        name_key: varchar(KEY),
        licence_key: varchar(KEY),
        decision_date: nullable(varchar(10)),
        own_errors: int(),
        late: int(),
        content: text(),
      },
      primaryKey: ['assessment_id', 'seq'],
    });
    await indexDocuments(runner);
    await createTable(runner, {
      name: 'record_finding',
      columns: {
        assessment_id: int(),
        seq: bigint(),
        ordinal: int(),
        unit_no: int(),
        kind: varchar(8),
        document_no: text(),
        field: varchar(64),
        rule: varchar(32),
        severity: varchar(8),
        message: text(),
      },
      primaryKey: ['assessment_id', 'seq', 'ordinal'],
    });
    await createTable(runner, {
      name: 'record_tally',
      columns: {
        assessment_id: int(),
        file_no: int(),
        unit_no: int(),
        permit: int(),
        penalty: int(),
        without_errors: int(),
        late: int(),
      },
      primaryKey: ['assessment_id', 'file_no', 'unit_no'],
    });
    await createTable(runner, {
      name: 'unit_tally',
      columns: { assessment_id: int(), unit_no: int(), permit: int(), penalty: int(), compliant: int(), late: int() },
      primaryKey: ['assessment_id', 'unit_no'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['unit_tally', 'record_tally', 'record_finding', 'platform_record'];
    for (const table of tables) await dropTable(runner, table);
  }
}

/** Carries the comparison and the search for duplicates alone. Named by its purpose: its columns make too long a name for MySQL. */
async function indexDocuments(runner: QueryRunner): Promise<void> {
  const name = 'ix_platform_record_document';
  const table = await runner.getTable('platform_record');
  if (table?.indices.some((index) => index.name === name)) return;
  await runner.query(
    `CREATE INDEX ${name} ON platform_record (assessment_id, unit_no, kind, document_key, received_date)`,
  );
}
