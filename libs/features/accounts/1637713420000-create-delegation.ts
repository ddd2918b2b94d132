import { createTable, datetimeMs, dropTable, id26, nullable, varchar } from '@app/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaders' dated delegations. */
export class CreateDelegation1637713420000 implements MigrationInterface {
  readonly name = 'CreateDelegation1637713420000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'delegation',
      columns: {
        id: id26(),
        lender_id: id26(),
        delegate_id: id26(),
        from_day: varchar(10),
        to_day: varchar(10),
        created_at: datetimeMs(),
        revoked_at: nullable(datetimeMs()),
      },
      primaryKey: ['id'],
      indexes: [
        ['delegate_id', 'to_day'],
        ['lender_id', 'to_day'],
      ],
      foreignKeys: [
        { columns: ['lender_id'], references: 'account', onDelete: 'restrict' },
        { columns: ['delegate_id'], references: 'account', onDelete: 'restrict' },
      ],
      checks: { days: 'to_day >= from_day', persons: 'lender_id <> delegate_id' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'delegation');
  }
}
