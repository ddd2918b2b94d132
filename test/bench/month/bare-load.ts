import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import type { DatabaseChoice } from '@app/database';
import { type RecordKind, recordStandard } from '@app/field-standard';
import Database from 'libsql';
import { createConnection } from 'mysql2/promise';
import { CsvTokenizer } from '../../../libs/intake/csv/csv-tokenizer';
import { timed } from '../statistics';

export interface LoadInput {
  readonly choice: DatabaseChoice;
  readonly folder: string;
}

/** Long enough for all but the texts, which are TEXT: measured, VARCHAR loads a little faster. */
const LONGEST_VARCHAR = 255;

/**
 * The baseline of the import: the same platform files into tables with all their columns, by the fastest means of the engine,
 * and nothing else: no check, no key, no index, no digest of the file. Seconds, the tables being there already.
 *
 * MySQL: LOAD DATA LOCAL of the file itself, parsed by the server.
 * SQLite: our own tokenizer (the fastest that was found), statements of many rows prepared once, one transaction, the same
 * settings of the connection as the product's.
 */
export async function bareLoad({ choice, folder }: LoadInput): Promise<number> {
  return choice.driver === 'sqlite' ? loadSqlite(choice.path, folder) : loadMysql(choice.url, folder);
}

interface PlainFile {
  readonly path: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly definition: string;
}

function platformFiles(folder: string): PlainFile[] {
  return readdirSync(join(folder, 'platform')).map((name) => {
    const kind: RecordKind = name.startsWith('permits') ? 'permit' : 'penalty';
    const fields = recordStandard(kind).fields.map(({ code, length }) => ({ code, length: length ?? 0 }));
    const columns = [...fields, { code: 'unit', length: 0 }, { code: 'received', length: 0 }];
    return {
      path: join(folder, 'platform', name),
      table: `bare_${kind}`,
      columns: columns.map(({ code }) => code),
      definition: columns
        .map(({ code, length }) => `${code} ${length > LONGEST_VARCHAR ? 'TEXT' : 'VARCHAR(255)'}`)
        .join(', '),
    };
  });
}

async function loadMysql(url: string, folder: string): Promise<number> {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4_bin' });
  const files = platformFiles(folder);
  for (const { table, definition } of files) {
    await connection.query(`CREATE TABLE ${table} (id BIGINT AUTO_INCREMENT PRIMARY KEY, ${definition})`);
  }
  const { seconds } = await timed(async () => {
    for (const { path, table, columns } of files) {
      await connection.query({
        sql: `LOAD DATA LOCAL INFILE 'file' INTO TABLE ${table} CHARACTER SET utf8mb4 FIELDS TERMINATED BY ','
          OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES (${columns.join(', ')})`,
        infileStreamFactory: () => createReadStream(path, { highWaterMark: 1 << 18 }),
      });
    }
  });
  await connection.end();
  return seconds;
}

/** Measured with 30 columns: more rows a statement are no faster. */
const ROWS_A_STATEMENT = 100;

async function loadSqlite(path: string, folder: string): Promise<number> {
  const database = new Database(path);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = OFF',
    'cache_size = -65536',
    'wal_autocheckpoint = 4000',
  ]) {
    database.pragma(pragma);
  }
  const files = platformFiles(folder);
  for (const { table, definition } of files) {
    database.exec(`CREATE TABLE ${table} (id INTEGER PRIMARY KEY, ${definition})`);
  }
  const { seconds } = await timed(async () => {
    database.exec('BEGIN');
    for (const file of files) await insertRows(database, file);
    database.exec('COMMIT');
  });
  database.close();
  return seconds;
}

async function insertRows(database: Database.Database, { path, table, columns }: PlainFile): Promise<void> {
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const many = database.prepare(into + Array(ROWS_A_STATEMENT).fill(row).join(', '));
  const one = database.prepare(into + row);
  let pending: string[][] = [];
  for await (const rows of plainRows(path)) {
    pending.push(...rows);
    let at = 0;
    for (; at + ROWS_A_STATEMENT <= pending.length; at += ROWS_A_STATEMENT) {
      many.run(pending.slice(at, at + ROWS_A_STATEMENT).flat());
    }
    pending = pending.slice(at);
  }
  for (const cells of pending) one.run(cells);
}

async function* plainRows(path: string): AsyncGenerator<string[][]> {
  const tokenizer = new CsvTokenizer();
  const decoder = new TextDecoder('utf-8');
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 })) {
    const rows = tokenizer.push(decoder.decode(chunk as Buffer, { stream: true })).map(({ cells }) => [...cells]);
    yield isFirst ? rows.slice(1) : rows;
    isFirst = false;
  }
  yield tokenizer.end().map(({ cells }) => [...cells]);
}
