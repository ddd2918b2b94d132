import type { DataSource } from 'typeorm';

/** What somebody who owns the database can do: takes the triggers away that refuse changes. */
export async function dropTriggers(dataSource: DataSource): Promise<void> {
  for (const table of ['entry', 'leaf', 'subtree', 'checkpoint', 'erasure', 'sealed', 'log']) {
    for (const event of ['update', 'delete']) {
      await dataSource.query(`DROP TRIGGER IF EXISTS tr_audit_${table}_${event}`);
    }
  }
}
