import { addColumn, datetimeMs, nullable, replaceCheck } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that were taken back after their number was given. */
export class WithdrawDocuments1637714200000 implements MigrationInterface {
  readonly name = 'WithdrawDocuments1637714200000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'official_document', { name: 'withdrawn_at', type: nullable(datetimeMs()) });
    await replaceCheck(runner, {
      table: 'official_document',
      about: 'state',
      from: "state IN ('numbered', 'issued', 'superseded')",
      to: "state IN ('numbered', 'issued', 'superseded', 'withdrawn')",
    });
  }

  async down(): Promise<void> {
    // Column and state stay: documents that are withdrawn could not be kept without them.
  }
}
