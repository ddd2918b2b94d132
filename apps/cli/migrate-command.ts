import { parseArgs } from 'node:util';
import { parseDatabaseUrl, readConfig, readEnvironment } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';

/**
 * `migrate`: brings the tables of the configured database up to date. May be called by several machines at once, and again: one
 * works, the others wait and find nothing left to do. Returns the exit code.
 */
export async function migrateCommand(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { database: { type: 'string' } } });
  const { database } = readConfig(readEnvironment());
  const choice = values.database === undefined ? database : parseDatabaseUrl(values.database);
  const dataSource = createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS });
  await dataSource.initialize();
  try {
    const done = await runMigrations(dataSource);
    console.log(
      done.length === 0 ? '数据库结构已是最新。' : `数据库结构已更新，执行${done.length}项：${done.join('、')}`,
    );
    return 0;
  } finally {
    await dataSource.destroy();
  }
}
