import { dialectOf } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAME = 'ix_platform_record_document';
const BEFORE = 'assessment_id, unit_no, kind, document_key, received_date';

/**
 * Puts the record's place at the end of the index, so that a comparison need not look into the records: on SQLite each look
 * is a page from anywhere in the file. On MySQL it stands there anyway, being part of the primary key.
 */
export class ExtendDocumentIndex1637713000000 implements MigrationInterface {
  readonly name = 'ExtendDocumentIndex1637713000000';

  up(runner: QueryRunner): Promise<void> {
    return remake(runner, `${BEFORE}, seq`);
  }

  down(runner: QueryRunner): Promise<void> {
    return remake(runner, BEFORE);
  }
}

/** Repeatable: MySQL keeps what was done of a migration that broke off. */
async function remake(runner: QueryRunner, columns: string): Promise<void> {
  const table = await runner.getTable('platform_record');
  if (table?.indices.some((index) => index.name === NAME)) {
    await runner.query(dialectOf(runner) === 'mysql' ? `DROP INDEX ${NAME} ON platform_record` : `DROP INDEX ${NAME}`);
  }
  await runner.query(`CREATE INDEX ${NAME} ON platform_record (${columns})`);
}
