import { createTable, dropTable, id26, int, json, nullable, sha256, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The letters of a batch, from their draft to the document each became. */
export class CreateLetterDraft1637713831000 implements MigrationInterface {
  readonly name = 'CreateLetterDraft1637713831000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'letter_draft',
      columns: {
        batch_id: id26(),
        unit_no: int(),
        unit_code: varchar(64),
        parent_code: nullable(varchar(64)),
        task_id: id26(),
        recipient: text(),
        content: json(),
        content_sha256: sha256(),
        document_id: nullable(id26()),
      },
      primaryKey: ['batch_id', 'unit_no'],
      indexes: [['task_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'letter_draft');
  }
}
