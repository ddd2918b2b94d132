import { addColumn, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trace of what asked for a job, so that the job's own work is told as part of it. */
export class AddJobTrace1637714900000 implements MigrationInterface {
  readonly name = 'AddJobTrace1637714900000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'job', { name: 'traceparent', type: nullable(varchar(55)) });
  }

  async down(): Promise<void> {
    // The column stays: without it the entity of this version could not be read.
  }
}
