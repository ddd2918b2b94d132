import { addColumn, int, withDefault } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of a retention period, so that nobody changes one that they have not seen. What was set before is at the first set version. */
export class VersionAuditRetention1637714910000 implements MigrationInterface {
  readonly name = 'VersionAuditRetention1637714910000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'audit_retention', { name: 'version', type: withDefault(int(), 2) });
  }

  async down(): Promise<void> {
    // The column stays: without it the entity of this version could not be read.
  }
}
