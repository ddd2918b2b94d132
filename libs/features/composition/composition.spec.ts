import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '@app/config';
import { AuditTrail, Clock, FileStore, JobOutbox, UnitOfWork } from '@app/kernel';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { FoundationModule } from '.';

describe('What every process stands on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'composition-'));
  const config: Config = readConfig({ DATA_DIR: folder });

  afterAll(() => rmSync(folder, { recursive: true }));

  const processOf = (care: 'migrate' | 'expect') =>
    Test.createTestingModule({
      imports: [FoundationModule.forConfig(config, { care, work: true })],
    }).compile();

  test('is refused on tables that nobody has made', async () => {
    await expect(processOf('expect')).rejects.toMatchObject({ code: 'schema-outdated' });
  });

  test('makes the tables where one process has the database to itself, and finds every job handler', async () => {
    const app = await (await processOf('migrate')).init();
    for (const part of [Clock, UnitOfWork, AuditTrail, FileStore, JobOutbox])
      expect(app.get(part)).toBeInstanceOf(part);
    await app.close();
    expect(app.get(DataSource).isInitialized).toBe(false);
    const next = await processOf('expect');
    await next.close();
  });
});
