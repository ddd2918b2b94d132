import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryBytes, verifyAuditExport } from '@app/audit-log';
import { createDataSource, runMigrations } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { CreateAuditTrail1637712600000, exportAuditLog, searchEntries, sequenceLog } from '.';
import { AUDIT_PARTS } from './testing/audit-bench';

const oldEntry = (log: string, nth: number, at: string) =>
  Buffer.from(
    entryBytes({ v: 1, log, at, actor: 'unattended-run', role: 'system', action: 'file.received', subject: `f${nth}` }),
  ).toString();

describeEachDatabase('Entries of the older form', (database) => {
  test('become pending in their order, and get the places they had', async () => {
    const older = await database.open({ entities: [], migrations: [CreateAuditTrail1637712600000] });
    // The clock was set back once.
    const times = ['2021-09-01T00:00:00.000Z', '2021-09-01T00:00:00.005Z', '2021-09-01T00:00:00.001Z'];
    for (const log of ['run/b', 'run/a']) {
      for (const [nth, at] of times.entries()) {
        await older.query('INSERT INTO audit_entry (log, leaf_index, entry) VALUES (?, ?, ?)', [
          log,
          nth,
          oldEntry(log, nth, at),
        ]);
      }
    }
    await older.destroy();
    const dataSource = await createDataSource(database.choice, AUDIT_PARTS).initialize();
    await runMigrations(dataSource);
    const page = { limit: 9, order: 'oldest-first' } as const;
    const found = await searchEntries(dataSource.manager, { log: 'run/a', actor: 'unattended-run' }, page);
    expect(found.map(({ entry }) => entry?.subject)).toEqual(['f0', 'f1', 'f2']);
    expect(found.map(({ entry }) => entry?.at)).toEqual(times);
    const sequenced = await sequenceLog(dataSource.manager, 'run/a');
    const dir = mkdtempSync(join(tmpdir(), 'older-'));
    const { privateKey } = generateKeyPairSync('ed25519');
    await exportAuditLog(sequenced, { folder: join(dir, 'audit'), privateKey });
    expect(await verifyAuditExport(join(dir, 'audit'))).toMatchObject({ status: 'intact', rows: 3 });
    rmSync(dir, { recursive: true });
    await dataSource.destroy();
  });
});
