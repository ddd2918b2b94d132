import { createTable, datetimeMs, dropTable, id26, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The periods of recurring jobs, each of which is begun exactly once. */
export class CreateSchedule1637713600000 implements MigrationInterface {
  readonly name = 'CreateSchedule1637713600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'schedule_period',
      columns: {
        schedule: varchar(60),
        period: varchar(20),
        due_at: datetimeMs(),
        tick_job_id: nullable(id26()),
        action_job_id: nullable(id26()),
      },
      primaryKey: ['schedule', 'period'],
      indexes: [['schedule', 'due_at']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'schedule_period');
  }
}
