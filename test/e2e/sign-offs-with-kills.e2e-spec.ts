import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createDataSource, runMigrations } from '@app/database';
import { type TestDatabase, testDatabases } from '@app/database/testing';
import {
  CreateOfficialDocuments1637713700000,
  DocumentSeries,
  ExtendOfficialDocuments1637713830000,
  KeepTimestamps1637714470000,
  OfficeCertificate,
  OfficialDocument,
  RegisterMinutes1637714450000,
  WithdrawDocuments1637714200000,
} from '@app/features/official-documents';
import type { DataSource } from 'typeorm';

jest.setTimeout(120_000);

const SERIES = '运信用办';
const ALL = Array.from({ length: 100 }, (_, index) => `unit-${index}`);
/** After how many numbers each life of a process is ended; then it is let be. */
const LIVES = [4, 9] as const;

/** Starts a process that signs off `labels`; ends it without warning within the transaction of the number `killAt`, if there is one. */
function signOff(choice: TestDatabase['choice'], labels: readonly string[], killAt?: number): Promise<number | string> {
  const input = JSON.stringify({ choice, labels, series: SERIES });
  const child = spawn(process.execPath, [join(__dirname, 'sign-offs-child.mjs'), input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let numbered = 0;
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('numbered') && ++numbered === killAt) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code ?? -1)));
}

/** Several lives of one process, each but the last ended by a kill. */
async function signOffThroughKills(choice: TestDatabase['choice'], labels: readonly string[]): Promise<void> {
  for (const killAt of LIVES) expect(await signOff(choice, labels, killAt)).toBe('SIGKILL');
  expect(await signOff(choice, labels)).toBe(0);
}

describe.each(testDatabases())('a hundred sign-offs at once on $engine', (database) => {
  let dataSource: DataSource;
  const run = database.unavailable === undefined ? test : test.skip;

  beforeAll(async () => {
    if (database.unavailable !== undefined) return;
    await database.create();
    const migrations = [
      CreateOfficialDocuments1637713700000,
      ExtendOfficialDocuments1637713830000,
      WithdrawDocuments1637714200000,
      RegisterMinutes1637714450000,
      KeepTimestamps1637714470000,
    ];
    const entities = [OfficialDocument, DocumentSeries, OfficeCertificate];
    dataSource = await createDataSource(database.choice, { entities, migrations }).initialize();
    await runMigrations(dataSource);
    // SQLite belongs to one process at a time.
    if (database.engine === 'sqlite') await dataSource.destroy();
  });
  afterAll(async () => {
    if (dataSource?.isInitialized) await dataSource.destroy();
    await database.drop();
  });

  run('in processes that are killed in between give the numbers 1 to 100, none missing and none twice', async () => {
    const processes = database.engine === 'sqlite' ? 1 : 2;
    const shares = Array.from({ length: processes }, (_, one) => ALL.filter((_, index) => index % processes === one));
    await Promise.all(shares.map((labels) => signOffThroughKills(database.choice, labels)));

    if (!dataSource.isInitialized) await dataSource.initialize();
    const given = await dataSource.manager.find(OfficialDocument, { order: { serial: 'ASC' } });
    expect(given.map(({ serial }) => serial)).toEqual(ALL.map((_, index) => index + 1));
    expect(new Set(given.map(({ unitCode }) => unitCode))).toEqual(new Set(ALL));
  });
});
