import { bigint, createTable, datetimeMs, dropTable, id26, int, nullable, sha256, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people add to a spot check: the files handed in, and what a reviewer has ruled on single rows. */
export class CreateSpotCheckWork1637713841000 implements MigrationInterface {
  readonly name = 'CreateSpotCheckWork1637713841000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'spot_check_upload',
      columns: {
        id: id26(),
        record_id: id26(),
        ordinal: int(),
        file_id: id26(),
        kind: varchar(10),
        sha256: sha256(),
        row_count: int(),
        problem_count: int(),
      },
      primaryKey: ['id'],
      unique: [['record_id', 'ordinal']],
      checks: { kind: "kind IN ('ledger', 'statement')" },
    });
    await createTable(runner, {
      name: 'comparison_desk',
      columns: { record_id: id26(), version: int() },
      primaryKey: ['record_id'],
    });
    await createTable(runner, {
      name: 'row_ruling',
      columns: {
        record_id: id26(),
        desk_version: int(),
        ordinal: int(),
        line: int(),
        subject: varchar(12),
        verdict: varchar(10),
        row_digest: sha256(),
        record_seq: nullable(bigint()),
        record_digest: nullable(sha256()),
        reason: nullable(varchar(500)),
        actor_id: varchar(64),
        at: datetimeMs(),
      },
      primaryKey: ['record_id', 'desk_version', 'ordinal'],
      checks: {
        subject: "subject IN ('near-match', 'exemption', 'not-yet-due')",
        verdict: "verdict IN ('accepted', 'refused', 'undone')",
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['row_ruling', 'comparison_desk', 'spot_check_upload']) await dropTable(runner, table);
  }
}
