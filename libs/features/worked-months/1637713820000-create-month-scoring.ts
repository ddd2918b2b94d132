import { createTable, dropTable, int, json, sha256, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a worked month was last scored from, so that every figure can be explained and told from later inputs. */
export class CreateMonthScoring1637713820000 implements MigrationInterface {
  readonly name = 'CreateMonthScoring1637713820000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'month_scoring',
      columns: {
        assessment_id: int(),
        figures: json(),
        inputs_sha256: sha256(),
        scores_sha256: sha256(),
        scored_at: varchar(24),
      },
      primaryKey: ['assessment_id'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'month_scoring');
  }
}
