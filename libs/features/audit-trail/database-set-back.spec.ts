import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LogBehindCheckpoint } from '@app/audit-log';
import { createDataSource, runMigrations } from '@app/database';
import type { DataSource } from 'typeorm';
import { auditHealth } from '.';
import { AUDIT_PARTS, AuditBench } from './testing/audit-bench';

describe('A database file put back from a backup', () => {
  const base = mkdtempSync(join(tmpdir(), 'set-back-'));
  afterAll(() => rmSync(base, { recursive: true }));

  async function open(name: string): Promise<DataSource> {
    const path = join(base, name);
    const dataSource = createDataSource({ driver: 'sqlite', path, durability: 'full' }, AUDIT_PARTS);
    await dataSource.initialize();
    await runMigrations(dataSource);
    return dataSource;
  }

  test('is found out by the checkpoints outside it, however much was recorded since', async () => {
    let dataSource = await open('database.sqlite');
    const bench = new AuditBench(dataSource);
    await bench.recordMany(3);
    await bench.newSequencer().sequence();
    await dataSource.query(`VACUUM INTO '${join(base, 'backup.sqlite')}'`);
    await bench.recordMany(3);
    await bench.newSequencer().sequence();
    await dataSource.destroy();

    dataSource = await open('backup.sqlite');
    const restored = new AuditBench(dataSource, bench.log);
    await restored.recordMany(10);
    const sequencer = restored.newSequencer({ folder: bench.folder });
    await expect(sequencer.sequence()).rejects.toThrow(LogBehindCheckpoint);
    expect(await auditHealth(dataSource.manager, bench.log)).toMatchObject({ state: 'stopped', size: 3 });
    expect((await bench.folder.newest())!.size).toBe(6);
    await dataSource.destroy();
    await Promise.all([bench.dispose(), restored.dispose()]);
  });
});
