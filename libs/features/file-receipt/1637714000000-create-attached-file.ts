import { createTable, dropTable, id26, int } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files belong to which act. */
export class CreateAttachedFile1637714000000 implements MigrationInterface {
  readonly name = 'CreateAttachedFile1637714000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'attached_file',
      columns: { record_id: id26(), ordinal: int(), place: int(), file_id: id26() },
      primaryKey: ['record_id', 'ordinal', 'place'],
      indexes: [['file_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'attached_file');
  }
}
