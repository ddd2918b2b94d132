import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

export type Dialect = 'sqlite' | 'mysql';

/** Which engine is behind it, for the few statements that must differ. */
export function dialectOf(source: DataSource | EntityManager | QueryRunner): Dialect {
  const { options } = 'dataSource' in source ? source.dataSource : source;
  return options.type === 'mysql' || options.type === 'mariadb' ? 'mysql' : 'sqlite';
}
