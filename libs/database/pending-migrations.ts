import { type DataSource, MigrationExecutor } from 'typeorm';

/** The names of the migrations that have not run yet, in their order. Changes nothing. */
export async function pendingMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
  return pending.map(({ name }) => name);
}
