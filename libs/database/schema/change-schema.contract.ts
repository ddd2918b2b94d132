import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumn,
  addIndex,
  createDataSource,
  createTable,
  replaceCheck,
  runMigrations,
  varchar,
  withDefault,
} from '..';
import { describeEachDatabase, schemaOf } from '../testing';
import { CreateSample1700000000000 } from '../testing/sample-tables';

class ExtendSample1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'sample', { name: 'source', type: withDefault(varchar(16), "台'账") });
    await addIndex(runner, 'sample', ['source', 'day']);
  }

  async down(): Promise<void> {}
}

class WidenCheck1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, {
      name: 'checked',
      columns: { code: varchar(8), state: varchar(8) },
      primaryKey: ['code'],
      indexes: [['state']],
      checks: { state: "state IN ('open')" },
    });
    await runner.query("INSERT INTO checked (code, state) VALUES ('a', 'open')");
    const change = { table: 'checked', about: 'state', from: "state IN ('open')", to: "state IN ('open', 'done')" };
    await replaceCheck(runner, change);
    await replaceCheck(runner, change);
  }

  async down(): Promise<void> {}
}

let failing = true;

/** Fails half-way the first time it runs. */
class Fragile1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, { name: 'fragile', columns: { code: varchar(8) }, primaryKey: ['code'] });
    if (failing) throw new Error('power cut');
    await runner.query(`INSERT INTO fragile (code) VALUES ('whole')`);
  }

  async down(): Promise<void> {}
}

const MIGRATIONS = [CreateSample1700000000000, ExtendSample1700000000001];

describeEachDatabase('Migrations', (database) => {
  test('make the same schema on every engine', async () => {
    const dataSource = await database.open({ entities: [], migrations: MIGRATIONS });
    expect(await schemaOf(dataSource, ['sample', 'sample_part'])).toEqual({
      sample: {
        columns: {
          id: 'not null',
          version: 'not null',
          title: 'not null',
          state: 'not null',
          amount: 'null',
          day: 'null',
          at: 'null',
          urgent: 'not null',
          remark: 'null',
          facts: 'null',
          source: 'not null',
        },
        primaryKey: ['id'],
        indexes: { ix_sample_state_day: 'state, day', ix_sample_source_day: 'source, day' },
        checks: ['ck_sample_state'],
        foreignKeys: {},
      },
      sample_part: {
        columns: { sample_id: 'not null', number: 'not null', label: 'not null' },
        primaryKey: ['sample_id', 'number'],
        indexes: { ux_sample_part_label: 'unique label' },
        checks: [],
        foreignKeys: { fk_sample_part_sample_id: 'sample_id -> sample (id) CASCADE' },
      },
    });
    await dataSource.destroy();
  });

  test('run once, however often they are asked for, and however many ask at the same moment', async () => {
    const dataSource = await database.open({ entities: [], migrations: MIGRATIONS });
    expect(await Promise.all([runMigrations(dataSource), runMigrations(dataSource)])).toEqual([[], []]);
    await dataSource.destroy();
  });

  test('can be run again when one of them has failed half-way', async () => {
    const dataSource = await createDataSource(database.choice, {
      entities: [],
      migrations: [...MIGRATIONS, Fragile1700000000002],
    }).initialize();
    failing = true;
    await expect(runMigrations(dataSource)).rejects.toThrow('power cut');
    failing = false;
    const both = await Promise.all([runMigrations(dataSource), runMigrations(dataSource)]);
    expect(both.flat()).toEqual(['Fragile1700000000002']);
    expect(await dataSource.query('SELECT code FROM fragile')).toEqual([{ code: 'whole' }]);
    await dataSource.destroy();
  });

  test('that fail leave the references of other tables enforced', async () => {
    const dataSource = await database.open({ entities: [], migrations: MIGRATIONS });
    const orphan = dataSource.query(`INSERT INTO sample_part (sample_id, number, label) VALUES ('nobody', 1, 'a')`);
    await expect(orphan).rejects.toThrow();
    await dataSource.destroy();
  });

  test('change a check and keep rows and indexes', async () => {
    const dataSource = await database.open({ entities: [], migrations: [WidenCheck1700000000003] });
    const { checked } = await schemaOf(dataSource, ['checked']);
    expect([checked?.indexes, checked?.checks]).toEqual([{ ix_checked_state: 'state' }, ['ck_checked_state']]);
    await dataSource.query("UPDATE checked SET state = 'done'");
    expect(await dataSource.query('SELECT code, state FROM checked')).toEqual([{ code: 'a', state: 'done' }]);
    await expect(dataSource.query("UPDATE checked SET state = 'lost'")).rejects.toThrow(/constraint|CONSTRAINT/i);
  });
});
