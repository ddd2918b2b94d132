import type { DataSource } from 'typeorm';
import { type Finding, findingsOn } from './finding';

/** What the audit log consists of: the application adds to it and changes none. */
const AUDIT_TABLES = ['audit_entry', 'audit_sealed', 'audit_leaf', 'audit_subtree', 'audit_checkpoint'] as const;
const CHANGING = ['UPDATE', 'DELETE', 'DROP', 'ALTER', 'TRIGGER'];

const on = findingsOn('审计日志权限');

/**
 * Whether the database itself keeps the application from changing the audit log: by triggers on both engines, and on the MySQL protocol
 * also by the rights of its account.
 */
export async function checkGrants(dataSource: DataSource): Promise<readonly Finding[]> {
  const unguarded = await unguardedTables(dataSource);
  if (dataSource.options.type !== 'mysql') return [guardFinding(unguarded)];
  const rights = await changingRights(dataSource);
  // A server shows triggers only to whoever may make them.
  const isSighted = unguarded.length === 0 || rights.some((right) => right.endsWith(' TRIGGER'));
  return isSighted ? [guardFinding(unguarded), rightsFinding(rights)] : [rightsFinding(rights)];
}

function guardFinding(unguarded: readonly string[]): Finding {
  if (unguarded.length === 0) return on.well('审计表的触发器齐备，条目不能修改或删除。');
  return on.failing({
    says: `以下审计表缺少保护触发器：${unguarded.join('、')}。`,
    next: '请查明是否有人改动过数据库结构，并从备份恢复；使用不支持触发器的数据库（如TiDB）的，须由账户权限保护。',
  });
}

function rightsFinding(rights: readonly string[]): Finding {
  if (rights.length === 0) return on.well('应用账户对审计表只能增加和读取。');
  return on.attention({
    says: `应用账户有改动审计表的权限（${rights.slice(0, 6).join('、')}）。`,
    next: '请用 npm run audit:grants 输出授权语句，由数据库属主收回全库权限后执行。',
  });
}

async function unguardedTables(dataSource: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query(
    dataSource.options.type === 'mysql'
      ? 'SELECT event_object_table AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()'
      : "SELECT tbl_name AS name FROM sqlite_master WHERE type = 'trigger'",
  );
  return AUDIT_TABLES.filter((table) => !rows.some(({ name }) => name === table));
}

/** The account's rights to change audit tables: on the server, the database, or the table. Rights on a server add up. */
async function changingRights(dataSource: DataSource): Promise<string[]> {
  const [{ user }]: [{ user: string }] = await dataSource.query('SELECT CURRENT_USER() AS user');
  const grantee = `'${user.replace('@', "'@'")}'`;
  const words = CHANGING.map(() => '?').join(', ');
  const tables = AUDIT_TABLES.map(() => '?').join(', ');
  const rows: { place: string; privilege: string }[] = await dataSource.query(
    `SELECT '全部数据库' AS place, privilege_type AS privilege FROM information_schema.user_privileges
       WHERE grantee = ? AND privilege_type IN (${words})
     UNION ALL SELECT '本数据库', privilege_type FROM information_schema.schema_privileges
       WHERE grantee = ? AND table_schema = DATABASE() AND privilege_type IN (${words})
     UNION ALL SELECT table_name, privilege_type FROM information_schema.table_privileges
       WHERE grantee = ? AND table_schema = DATABASE() AND table_name IN (${tables}) AND privilege_type IN (${words})`,
    [grantee, ...CHANGING, grantee, ...CHANGING, grantee, ...AUDIT_TABLES, ...CHANGING],
  );
  return rows.map(({ place, privilege }) => `${place} ${privilege}`);
}
