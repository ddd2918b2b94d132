import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseChoice } from '@app/database';
import { createConnection } from 'mysql2/promise';

export type Engine = 'sqlite' | 'mysql';

/** Makes empty databases of one engine, each used for one measurement. */
export interface BenchDatabase {
  readonly engine: Engine;
  use<T>(work: (choice: DatabaseChoice) => Promise<T>): Promise<T>;
}

const LOCAL_SERVER = 'mysql://root@127.0.0.1:3306';

/** A SQLite file in the given folder, written as `npm run month` writes it. */
export function sqliteFiles(folder: string): BenchDatabase {
  return {
    engine: 'sqlite',
    async use(work) {
      const place = await mkdtemp(join(folder, 'sqlite-'));
      try {
        return await work({ driver: 'sqlite', path: join(place, 'bench.db'), durability: 'scratch' });
      } finally {
        await rm(place, { recursive: true, force: true });
      }
    },
  };
}

/** The server at MYSQL_URL or on this machine (root, no password); a string that says why where none answers. */
export async function mysqlServer(): Promise<BenchDatabase | string> {
  const url = new URL(process.env['MYSQL_URL'] ?? LOCAL_SERVER);
  url.pathname = '';
  const onServer = async (sql: string): Promise<void> => {
    const connection = await createConnection({ uri: url.toString(), connectTimeout: 2_000 });
    await connection.query(sql).finally(() => connection.end());
  };
  try {
    await onServer('SELECT 1');
  } catch {
    return `no MySQL server answers at ${url.host}`;
  }
  return {
    engine: 'mysql',
    async use(work) {
      const name = `bench_${randomBytes(6).toString('hex')}`;
      await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      try {
        return await work({ driver: 'mysql', url: new URL(`/${name}${url.search}`, url).toString() });
      } finally {
        await onServer(`DROP DATABASE ${name}`);
      }
    },
  };
}
