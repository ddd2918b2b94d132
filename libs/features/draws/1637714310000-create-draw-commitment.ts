import { createTable, datetimeMs, dropTable, int, nullable, sha256, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The values of two officers that make up a seed. The keys let a draw have two of them, of two accounts, with two digests. */
export class CreateDrawCommitment1637714310000 implements MigrationInterface {
  readonly name = 'CreateDrawCommitment1637714310000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'draw_commitment',
      columns: {
        month: varchar(7),
        number: int(),
        place: int(),
        account_id: varchar(64),
        commitment: sha256(),
        committed_at: datetimeMs(),
        value: nullable(varchar(200)),
        revealed_at: nullable(datetimeMs()),
      },
      primaryKey: ['month', 'number', 'place'],
      unique: [
        ['month', 'number', 'account_id'],
        ['month', 'number', 'commitment'],
      ],
      checks: { place: 'place IN (1, 2)' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'draw_commitment');
  }
}
