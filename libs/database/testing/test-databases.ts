import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseChoice, readEnvironment } from '@app/config';
import { createConnection } from 'mysql2/promise';

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly engine: 'sqlite' | 'mysql';
  readonly choice: DatabaseChoice;
  /** Why it cannot be used here; undefined when it can. */
  readonly unavailable: string | undefined;
  create(): Promise<void>;
  drop(): Promise<void>;
}

const LOCAL_SERVER = 'mysql://root@127.0.0.1:3306';

/**
 * The databases a test that concerns both engines runs on: a SQLite file, and a database of random name on the server at
 * MYSQL_URL, or on this machine's (root, no password). Without a server the second says so.
 */
export function testDatabases(): readonly TestDatabase[] {
  return [sqliteFile(), mysqlDatabase(readEnvironment()['MYSQL_URL'] ?? LOCAL_SERVER)];
}

function sqliteFile(): TestDatabase {
  const directory = mkdtempSync(join(tmpdir(), 'test-database-'));
  return {
    engine: 'sqlite',
    choice: { driver: 'sqlite', path: join(directory, 'test.sqlite'), durability: 'scratch' },
    unavailable: undefined,
    create: () => Promise.resolve(),
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}

function mysqlDatabase(server: string): TestDatabase {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = new URL(server);
  url.pathname = '';
  const onServer = async (sql: string) => {
    const connection = await createConnection(url.toString());
    await connection.query(sql).finally(() => connection.end());
  };
  return {
    engine: 'mysql',
    choice: { driver: 'mysql', url: new URL(`/${name}${url.search}`, url).toString() },
    unavailable: answers(url.toString()) ? undefined : `no MySQL server answers at ${url.host}`,
    create: () => onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name}`),
  };
}

const PROBE = `require('mysql2').createConnection({ uri: process.argv[1], connectTimeout: 2000 }).query('SELECT 1', (error) => process.exit(error ? 1 : 0))`;

/** Asked in a process of its own: Jest must know its tests before anything asynchronous can run. */
function answers(url: string): boolean {
  return spawnSync(process.execPath, ['-e', PROBE, url], { cwd: __dirname, timeout: 5_000 }).status === 0;
}
