import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import { exactInteger } from '../exact-integer';
import { createTable, dropTable } from '../schema/change-schema';
import { bigint, boolean, date, datetimeMs, id26, int, json, nullable, text, varchar } from '../schema/columns';

/** A record for the tests of the adapter itself: one column of each kind, and a version. */
@Entity('sample')
export class Sample {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  title!: string;

  @Column('varchar', { length: 8 })
  state!: string;

  @Column('bigint', { nullable: true, transformer: exactInteger })
  amount!: bigint | null;

  @Column('date', { nullable: true })
  day!: string | null;

  @Column('datetime', { precision: 3, nullable: true })
  at!: Date | null;

  @Column('boolean')
  urgent!: boolean;

  @Column('text', { nullable: true })
  remark!: string | null;

  @Column('simple-json', { nullable: true })
  facts!: { score: number } | null;
}

export class CreateSample1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'sample',
      columns: {
        id: id26(),
        version: int(),
        title: varchar(40),
        state: varchar(8),
        amount: nullable(bigint()),
        day: nullable(date()),
        at: nullable(datetimeMs()),
        urgent: boolean(),
        remark: nullable(text()),
        facts: nullable(json()),
      },
      primaryKey: ['id'],
      indexes: [['state', 'day']],
      checks: { state: "state IN ('open', 'done')" },
    });
    await createTable(runner, {
      name: 'sample_part',
      columns: { sample_id: id26(), number: int(), label: varchar(20) },
      primaryKey: ['sample_id', 'number'],
      unique: [['label']],
      foreignKeys: [{ columns: ['sample_id'], references: 'sample', onDelete: 'cascade' }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'sample_part');
    await dropTable(runner, 'sample');
  }
}

/** What `open` needs to make these tables. */
export const SAMPLE_PARTS = { entities: [Sample], migrations: [CreateSample1700000000000] };

/** A sample with the given differences. */
export function sample(id: string, differences: Partial<Sample> = {}): Sample {
  const usual = { version: 1, title: '样例', state: 'open', amount: null, day: null, at: null };
  return Object.assign(
    new Sample(),
    { id: id.padStart(26, '0'), ...usual, urgent: false, remark: null, facts: null },
    differences,
  );
}
