import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '@app/config';
import { createDataSource } from '@app/database';
import { auditGrants } from '@app/features/audit-trail';
import type { CommandPlace } from './command-place';

const USAGE = [
  "用法：audit-grants --database mysql://属主:口令@主机/库名 --application \"'账户'@'主机'\" --sequencer \"'账户'@'主机'\"",
  '  输出授权语句，由数据库属主执行；每次升级新增数据表后须重新执行。两个账户不得另有全库权限。',
];

/** `audit-grants`: prints the statements that keep the application's account from changing the audit log. */
export async function auditGrantsCommand(argv: readonly string[], _place: CommandPlace): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { database: { type: 'string' }, application: { type: 'string' }, sequencer: { type: 'string' } },
  });
  const { database, application, sequencer } = values;
  const choice = database === undefined ? null : parseDatabaseUrl(database);
  if (choice?.driver !== 'mysql' || !application || !sequencer) {
    for (const line of USAGE) console.error(line);
    return 2;
  }
  const dataSource = await createDataSource(choice, { entities: [], migrations: [] }).initialize();
  try {
    const [{ name }] = await dataSource.query('SELECT DATABASE() AS name');
    const rows: { name: string }[] = await dataSource.query(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
    );
    const tables = rows.map((row) => row.name);
    for (const sql of auditGrants({ database: name, tables, application, sequencer })) console.log(`${sql};`);
    return 0;
  } finally {
    await dataSource.destroy();
  }
}
