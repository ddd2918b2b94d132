import type { DataSource } from 'typeorm';
import { type DataSourceParts, createDataSource } from '../guarded-data-source';
import { runMigrations } from '../run-migrations';
import { type TestDatabase, testDatabases } from './test-databases';

/** What the tests of one engine are given. */
export interface OpenedEngine {
  readonly engine: TestDatabase['engine'];
  readonly choice: TestDatabase['choice'];
  /** Opens the test file's database with all migrations run. Closed by itself after the last test. */
  open(parts: DataSourceParts): Promise<DataSource>;
}

/**
 * Describes a behaviour that both engines must show, once for each. Where there is no MySQL server its tests are reported as
 * skipped, with the reason.
 */
export function describeEachDatabase(name: string, tests: (database: OpenedEngine) => void): void {
  for (const database of testDatabases()) {
    const { engine, unavailable } = database;
    const title = `${name} (${engine})`;
    if (unavailable === undefined) describe(title, () => withDatabase(database, tests));
    else describe.skip(`${title}: skipped, ${unavailable}`, () => withDatabase(database, tests));
  }
}

function withDatabase(database: TestDatabase, tests: (database: OpenedEngine) => void): void {
  const opened: DataSource[] = [];
  beforeAll(() => database.create());
  afterAll(async () => {
    for (const dataSource of opened) if (dataSource.isInitialized) await dataSource.destroy();
    await database.drop();
  });
  tests({
    engine: database.engine,
    choice: database.choice,
    open: async (parts) => {
      const dataSource = await createDataSource(database.choice, parts).initialize();
      opened.push(dataSource);
      await runMigrations(dataSource);
      return dataSource;
    },
  });
}
