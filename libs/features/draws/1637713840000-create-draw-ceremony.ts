import { createTable, datetimeMs, dropTable, int, sha256, text, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The steps of every draw. The key lets each step of a ceremony happen once. */
export class CreateDrawCeremony1637713840000 implements MigrationInterface {
  readonly name = 'CreateDrawCeremony1637713840000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'draw_ceremony',
      columns: {
        month: varchar(7),
        number: int(),
        step: varchar(10),
        document: text(),
        digest: sha256(),
        actor_id: varchar(64),
        at: datetimeMs(),
      },
      primaryKey: ['month', 'number', 'step'],
      checks: { step: "step IN ('frozen', 'seeded', 'drawn', 'abandoned')" },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'draw_ceremony');
  }
}
