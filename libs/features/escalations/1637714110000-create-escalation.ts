import { boolean, createTable, datetimeMs, dropTable, id26, int, json, nullable, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a run in the bottom three: the months it rests on, the documents, the interview, what is to be rectified. */
export class CreateEscalation1637714110000 implements MigrationInterface {
  readonly name = 'CreateEscalation1637714110000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'escalation',
      columns: {
        id: id26(),
        kind: varchar(14),
        unit_code: varchar(64),
        unit_name: varchar(255),
        unit_group: varchar(20),
        grounds: json(),
        frozen: nullable(json()),
        report_id: nullable(id26()),
        notice_id: nullable(id26()),
        interview_day: nullable(varchar(10)),
        interview_time: nullable(varchar(5)),
        interview_place: nullable(varchar(100)),
        minutes_sealed: nullable(text()),
        minutes_file: nullable(id26()),
      },
      primaryKey: ['id'],
      indexes: [['unit_code']],
      checks: { kind: "kind IN ('interview', 'accountability')" },
    });
    await createTable(runner, {
      name: 'escalation_month',
      columns: { escalation_id: id26(), month: varchar(7), bulletin_id: id26(), stands: boolean() },
      primaryKey: ['escalation_id', 'month'],
      foreignKeys: [{ columns: ['escalation_id'], references: 'escalation' }],
    });
    await createTable(runner, {
      name: 'rectification_item',
      columns: {
        escalation_id: id26(),
        item_no: int(),
        demand: varchar(500),
        due_on: varchar(10),
        done_at: nullable(datetimeMs()),
        done_by: nullable(varchar(64)),
      },
      primaryKey: ['escalation_id', 'item_no'],
      foreignKeys: [{ columns: ['escalation_id'], references: 'escalation' }],
    });
    await createTable(runner, {
      name: 'rectification_progress',
      columns: {
        escalation_id: id26(),
        ordinal: int(),
        item_no: int(),
        account: varchar(500),
        file_id: nullable(id26()),
        is_done: boolean(),
        told_by: varchar(64),
        told_at: datetimeMs(),
      },
      primaryKey: ['escalation_id', 'ordinal'],
      foreignKeys: [{ columns: ['escalation_id'], references: 'escalation' }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['rectification_progress', 'rectification_item', 'escalation_month', 'escalation']) {
      await dropTable(runner, table);
    }
  }
}
