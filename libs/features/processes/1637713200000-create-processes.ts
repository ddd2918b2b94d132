import { boolean, createTable, datetimeMs, dropTable, id26, int, json, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records of all processes and what was done on them. */
export class CreateProcesses1637713200000 implements MigrationInterface {
  readonly name = 'CreateProcesses1637713200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'process_record',
      columns: {
        id: id26(),
        process: varchar(40),
        subject: varchar(100),
        month: nullable(varchar(7)),
        unit_code: nullable(varchar(64)),
        parent_code: nullable(varchar(64)),
        state: varchar(40),
        version: int(),
        deadline: nullable(varchar(10)),
        derivation: nullable(json()),
        watched_from: int(),
        entered_at: datetimeMs(),
        created_at: datetimeMs(),
        updated_at: datetimeMs(),
      },
      primaryKey: ['id'],
      unique: [['process', 'subject']],
      indexes: [
        ['process', 'state', 'deadline'],
        ['unit_code', 'state'],
        ['parent_code', 'state'],
        ['month', 'process'],
        ['deadline'],
      ],
      checks: { version: 'version >= 1' },
    });
    await createTable(runner, {
      name: 'process_act',
      columns: {
        id: id26(),
        record_id: id26(),
        ordinal: int(),
        action: varchar(40),
        from_state: nullable(varchar(40)),
        to_state: varchar(40),
        actor_id: varchar(64),
        role: varchar(30),
        delegated_by: nullable(varchar(64)),
        reason: nullable(varchar(500)),
        facts: json(),
        sign_off: nullable(varchar(8)),
        is_late: boolean(),
        deadline: nullable(varchar(10)),
        at: datetimeMs(),
        received_at: nullable(datetimeMs()),
        request_id: varchar(64),
      },
      primaryKey: ['id'],
      unique: [['record_id', 'ordinal']],
      indexes: [['actor_id', 'at']],
      foreignKeys: [{ columns: ['record_id'], references: 'process_record', onDelete: 'restrict' }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['process_act', 'process_record']) await dropTable(runner, table);
  }
}
