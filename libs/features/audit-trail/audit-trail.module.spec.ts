import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@app/config';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { SetClock } from '@app/jobs/testing';
import { AuditTrail, Clock, UnitOfWork } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AuditSequencer, AuditTrailModule, findNewestCheckpoint, SequenceAudit } from '.';
import { AUDIT_PARTS } from './testing';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SetClock },
    { provide: UnitOfWork, inject: [DataSource], useFactory: (source: DataSource) => new TypeOrmUnitOfWork(source) },
    {
      provide: DataSource,
      useFactory: async () => {
        const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
        const dataSource = await createDataSource(choice, AUDIT_PARTS).initialize();
        await runMigrations(dataSource);
        return dataSource;
      },
    },
  ],
  exports: [Clock, UnitOfWork, DataSource],
})
class Foundations {}

describe('The module of the audit trail', () => {
  const dir = mkdtempSync(join(tmpdir(), 'audit-module-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  const start = async (sequence: boolean) => {
    const { audit } = readConfig({ DATA_DIR: dir });
    const app = await Test.createTestingModule({
      imports: [Foundations, AuditTrailModule.forRoot({ audit, sequence })],
    }).compile();
    await app.init();
    return app;
  };
  const fact = { actor: 'U-1', role: 'leader', action: 'bulletin.signed', subject: 'bulletin/1' };

  test('records, sequences by itself and signs with the key it has made', async () => {
    const app = await start(true);
    const dataSource = app.get(DataSource);
    await app.get<UnitOfWork>(UnitOfWork).run((tx) => app.get<AuditTrail>(AuditTrail).record(tx, fact));
    const { log } = app.get(AuditSequencer);
    while ((await findNewestCheckpoint(dataSource.manager, log)) === null) {
      await new Promise((done) => setTimeout(done, 5));
    }
    expect((await findNewestCheckpoint(dataSource.manager, log))!.note).toMatch(
      /^yuncheng\.example\/shuanggongshi\n1\n/,
    );
    expect(app.get(SequenceAudit).queue).toBe('audit');
    await app.close();
    await dataSource.destroy();
  });

  test('only records where another process sequences', async () => {
    const app = await start(false);
    const dataSource = app.get(DataSource);
    await app.get<AuditTrail>(AuditTrail).recordRefusal({ ...fact, refusal: 'stale-version' });
    expect(() => app.get(AuditSequencer)).toThrow();
    expect(await dataSource.query('SELECT COUNT(*) AS number FROM audit_entry')).toEqual([{ number: 1 }]);
    await app.close();
    await dataSource.destroy();
  });
});
