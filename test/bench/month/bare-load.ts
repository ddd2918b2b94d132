import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import type { DatabaseChoice } from '@app/database';
import { type RecordKind, recordStandard } from '@app/field-standard';
import { LEDGER_COLUMNS } from '@app/intake';
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

/** In seconds: the platform files, and the ledgers of all units. */
export interface BareLoadTimes {
  readonly platform: number;
  /** Of the processor, by this process. */
  readonly platformCpu: number;
  readonly ledgers: number;
}

/**
 * The baseline of the import: the same files into tables with all their columns, by the fastest means of the engine, and
 * nothing else: no check, no key, no index, no digest of the file. The tables are there already.
 *
 * MySQL: LOAD DATA LOCAL of the file itself, parsed by the server.
 * SQLite: our own tokenizer (the fastest that was found), statements of many rows prepared once, one transaction, the same
 * settings of the connection as the product's.
 */
export async function bareLoad({ choice, folder }: LoadInput): Promise<BareLoadTimes> {
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

function ledgerFiles(folder: string): PlainFile[] {
  const columns = LEDGER_COLUMNS.map((_, i) => `c${i + 1}`);
  const definition = columns.map((column) => `${column} VARCHAR(255)`).join(', ');
  return readdirSync(join(folder, 'ledgers')).map((name) => ({
    ...{ path: join(folder, 'ledgers', name), table: 'bare_ledger', columns, definition },
  }));
}

type Load = (files: readonly PlainFile[]) => Promise<void>;

async function timeBoth(folder: string, load: Load): Promise<BareLoadTimes> {
  const platform = await timed(() => load(platformFiles(folder)));
  const ledgers = await timed(() => load(ledgerFiles(folder)));
  return { platform: platform.seconds, platformCpu: platform.cpu, ledgers: ledgers.seconds };
}

/** The definition of each table, with the engine's own primary key before it. */
function tablesOf(folder: string, id: string): string[] {
  const files = [...platformFiles(folder), ...ledgerFiles(folder)];
  const definitions = new Map(files.map(({ table, definition }) => [table, definition]));
  return [...definitions].map(([table, definition]) => `CREATE TABLE ${table} (${id}, ${definition})`);
}

async function loadMysql(url: string, folder: string): Promise<BareLoadTimes> {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4_bin' });
  for (const sql of tablesOf(folder, 'id BIGINT AUTO_INCREMENT PRIMARY KEY')) await connection.query(sql);
  const times = await timeBoth(folder, async (files) => {
    for (const { path, table, columns } of files) {
      await connection.query({
        sql: `LOAD DATA LOCAL INFILE 'file' INTO TABLE ${table} CHARACTER SET utf8mb4 FIELDS TERMINATED BY ','
          OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES (${columns.join(', ')})`,
        infileStreamFactory: () => createReadStream(path, { highWaterMark: 1 << 18 }),
      });
    }
  });
  await connection.end();
  return times;
}

/** Measured with 30 columns: more rows a statement are no faster. */
const ROWS_A_STATEMENT = 100;

async function loadSqlite(path: string, folder: string): Promise<BareLoadTimes> {
  const database = new Database(path);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = OFF',
    'cache_size = -65536',
    'wal_autocheckpoint = 4000',
  ]) {
    database.pragma(pragma);
  }
  for (const sql of tablesOf(folder, 'id INTEGER PRIMARY KEY')) database.exec(sql);
  const times = await timeBoth(folder, async (files) => {
    database.exec('BEGIN');
    for (const file of files) await insertRows(database, file);
    database.exec('COMMIT');
  });
  database.close();
  return times;
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
