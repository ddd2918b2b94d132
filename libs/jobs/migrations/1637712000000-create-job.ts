import { createTable, datetimeMs, dropTable, id26, int, json, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox: every job that was ever asked for, and what became of it. */
export class CreateJob1637712000000 implements MigrationInterface {
  readonly name = 'CreateJob1637712000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'job',
      columns: {
        id: id26(),
        flow_id: id26(),
        parent_id: nullable(id26()),
        name: varchar(60),
        queue: varchar(20),
        payload: json(),
        state: varchar(10),
        pending_children: int(),
        attempts: int(),
        max_attempts: int(),
        not_before: datetimeMs(),
        rung_at: nullable(datetimeMs()),
        lease_owner: nullable(varchar(80)),
        lease_until: nullable(datetimeMs()),
        fence: int(),
        progress_done: int(),
        progress_total: int(),
        result: nullable(json()),
        last_error: nullable(varchar(200)),
        created_at: datetimeMs(),
        finished_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      indexes: [
        ['state', 'not_before'],
        ['flow_id', 'state'],
        ['parent_id', 'state'],
      ],
      checks: {
        state: "state IN ('blocked', 'ready', 'running', 'done', 'dead', 'discarded')",
        children: 'pending_children >= 0',
        lease: "(state = 'running') = (lease_owner IS NOT NULL AND lease_until IS NOT NULL)",
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'job');
  }
}
