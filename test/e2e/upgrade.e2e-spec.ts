import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createDataSource, pendingMigrations, restoreDatabase, runMigrations } from '@app/database';
import { schemaOf, testDatabases } from '@app/database/testing';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import type { DataSource } from 'typeorm';
import { newFolder, runCliWith } from './run-cli';

jest.setTimeout(300_000);

const RELEASES = join(__dirname, '../fixtures/releases');

describe.each(readdirSync(RELEASES))('An upgrade from %s, with its data', (release) => {
  for (const [index, database] of testDatabases().entries()) {
    const itOrNot = database.unavailable === undefined ? it : it.skip;
    const { choice } = database;
    const fresh = testDatabases()[index]!;

    itOrNot(`keeps every row, ends with the tables of today, and can be worked on (${database.engine})`, async () => {
      await Promise.all([database.create(), fresh.create()]);
      const folder = newFolder();
      await restoreDatabase(choice, copyOf(release, database.engine, folder));
      const upgraded = await open(choice);
      const today = await open(fresh.choice);
      try {
        await runMigrations(today);
        const before = await rowCounts(upgraded);
        expect(before['platform_record']).toBeGreaterThan(1_000);
        expect(await pendingMigrations(upgraded)).not.toEqual([]);
        await runMigrations(upgraded);
        expect(await pendingMigrations(upgraded)).toEqual([]);
        const tables = Object.keys(await rowCounts(today)).sort();
        expect(await schemaOf(upgraded, tables)).toEqual(await schemaOf(today, tables));
        expect({ ...(await rowCounts(upgraded)), migrations: 0 }).toMatchObject({ ...before, migrations: 0 });
        for (const entity of ENTITIES) await upgraded.manager.find(entity, { take: 5 });
      } finally {
        await Promise.all([upgraded.destroy(), today.destroy()]);
      }
      const environment = {
        DATA_DIR: folder,
        DATABASE_URL: choice.driver === 'sqlite' ? `sqlite:${choice.path}` : choice.url,
        SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      };
      const second = ['--name', 'second', '--display-name', '后来者'];
      const refused = runCliWith(environment, 'account', 'create-first-administrator', ...second);
      // The account that the release made is known to this version.
      expect(refused.errors.join()).toContain('已有账户');
      await Promise.all([database.drop(), fresh.drop()]);
    });
  }
});

/** The release's copy of a database, as `restoreDatabase` takes it. */
function copyOf(release: string, engine: 'sqlite' | 'mysql', folder: string): string {
  if (engine === 'mysql') return join(RELEASES, release, 'database.sql.gz');
  const copy = join(folder, 'copy.sqlite');
  writeFileSync(copy, gunzipSync(readFileSync(join(RELEASES, release, 'database.sqlite.gz'))));
  return copy;
}

function open(choice: Parameters<typeof createDataSource>[0]): Promise<DataSource> {
  return createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
}

async function rowCounts(dataSource: DataSource): Promise<Record<string, number>> {
  const names: { name: string }[] = await dataSource.query(
    dataSource.options.type === 'mysql'
      ? "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
      : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of names) {
    const [row]: { n: unknown }[] = await dataSource.query(`SELECT COUNT(*) AS n FROM ${name}`);
    counts[name] = Number(row?.n);
  }
  return counts;
}
