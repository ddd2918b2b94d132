import {
  addColumn,
  addIndex,
  boolean,
  createTable,
  datetimeMs,
  dropTable,
  int,
  nullable,
  sha256,
  text,
  varchar,
} from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose officers may have a document, when the public may, the certificates the office has signed with, and what drafts look like. */
export class ExtendOfficialDocuments1637713830000 implements MigrationInterface {
  readonly name = 'ExtendOfficialDocuments1637713830000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'official_document', { name: 'parent_code', type: nullable(varchar(64)) });
    await addColumn(runner, 'official_document', { name: 'published_at', type: nullable(datetimeMs()) });
    await addIndex(runner, 'official_document', ['file_sha256']);
    await addIndex(runner, 'official_document', ['unit_code']);
    await createTable(runner, {
      name: 'office_certificate',
      columns: { sha256: sha256(), certificate: text(), is_specimen: boolean(), first_used_at: datetimeMs() },
      primaryKey: ['sha256'],
    });
    await createTable(runner, {
      name: 'draft_preview',
      columns: {
        draft_sha256: sha256(),
        file_sha256: sha256(),
        byte_count: int(),
        pages: int(),
        title: text(),
        made_at: datetimeMs(),
      },
      primaryKey: ['draft_sha256'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    // The two columns stay: no engine drops them without rewriting the table, and nothing reads them then.
    for (const table of ['draft_preview', 'office_certificate']) await dropTable(runner, table);
  }
}
