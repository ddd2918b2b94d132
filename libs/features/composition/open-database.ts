import type { DatabaseChoice } from '@app/config';
import { createDataSource, pendingMigrations, runMigrations } from '@app/database';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import type { DataSource } from 'typeorm';
import { SchemaOutdated } from './composition.errors';

/** Whether a process brings the tables up to date itself (one process has the database), or counts on `migrate` having run. */
export type SchemaCare = 'migrate' | 'expect';

/** Opens a database with all tables. Throws `SchemaOutdated` where they are expected and some are not there. */
export async function openDatabase(choice: DatabaseChoice, care: SchemaCare): Promise<DataSource> {
  const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  try {
    if (care === 'migrate') await runMigrations(dataSource);
    const pending = await pendingMigrations(dataSource);
    if (pending.length > 0) throw new SchemaOutdated(pending.length);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
