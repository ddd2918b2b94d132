import { bigint, createTable, dropTable, int, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several proposals for one ledger row, the best first, with their score. The table is made anew: its rows are only ever
 * proposals, and the next comparison writes them again.
 */
export class RankNearMatches1637713100000 implements MigrationInterface {
  readonly name = 'RankNearMatches1637713100000';

  async up(runner: QueryRunner): Promise<void> {
    const row = { assessment_id: int(), unit_no: int(), line: int() };
    await dropTable(runner, 'near_match');
    await createTable(runner, {
      name: 'near_match',
      columns: { ...row, place: int(), record_seq: bigint(), score: int(), difference: varchar(32) },
      primaryKey: ['assessment_id', 'unit_no', 'line', 'place'],
      checks: { score: 'score BETWEEN 0 AND 100' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'near_match');
    await createTable(runner, {
      name: 'near_match',
      columns: { assessment_id: int(), unit_no: int(), line: int(), record_seq: bigint(), difference: varchar(32) },
      primaryKey: ['assessment_id', 'unit_no', 'line'],
    });
  }
}
