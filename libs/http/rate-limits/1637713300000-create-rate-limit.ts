import { bigint, createTable, dropTable, sha256 } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What all processes together have counted of requests. */
export class CreateRateLimit1637713300000 implements MigrationInterface {
  readonly name = 'CreateRateLimit1637713300000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'rate_limit',
      columns: { id: sha256(), used_until: bigint() },
      primaryKey: ['id'],
      indexes: [['used_until']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'rate_limit');
  }
}
