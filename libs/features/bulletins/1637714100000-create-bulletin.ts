import { createTable, datetimeMs, dropTable, id26, int, json, nullable, sha256, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bulletins with what was frozen when they were submitted, and every version of their narratives. */
export class CreateBulletin1637714100000 implements MigrationInterface {
  readonly name = 'CreateBulletin1637714100000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'bulletin',
      columns: {
        id: id26(),
        month: varchar(7),
        ordinal: int(),
        assessment_id: int(),
        kind: varchar(12),
        corrects: nullable(id26()),
        correction_reason: nullable(varchar(500)),
        narrative: json(),
        narrative_version: int(),
        issue_date: varchar(10),
        frozen: nullable(json()),
        manifest: nullable(json()),
        manifest_sha256: nullable(sha256()),
        document_id: nullable(id26()),
        published_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      unique: [['month', 'ordinal'], ['document_id']],
      checks: { kind: "kind IN ('monthly', 'correction')" },
    });
    await createTable(runner, {
      name: 'bulletin_narrative',
      columns: {
        bulletin_id: id26(),
        version: int(),
        narrative: json(),
        issue_date: varchar(10),
        reason: nullable(text()),
        written_by: varchar(64),
        written_at: datetimeMs(),
      },
      primaryKey: ['bulletin_id', 'version'],
      foreignKeys: [{ columns: ['bulletin_id'], references: 'bulletin' }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'bulletin_narrative');
    await dropTable(runner, 'bulletin');
  }
}
