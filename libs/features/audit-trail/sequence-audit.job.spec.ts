import { createDataSource, runMigrations } from '@app/database';
import { JOB_MIGRATIONS, JobRow } from '@app/jobs';
import { CreateJobEffect1700000000001, JobBench, JobEffect } from '@app/jobs/testing';
import type { DataSource } from 'typeorm';
import { SequenceAudit } from '.';
import { AUDIT_PARTS, AuditBench } from './testing/audit-bench';

describe('The job sequence-audit', () => {
  let dataSource: DataSource;
  let audit: AuditBench;
  let jobs: JobBench;
  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      {
        entities: [...AUDIT_PARTS.entities, JobRow, JobEffect],
        migrations: [...JOB_MIGRATIONS, ...AUDIT_PARTS.migrations, CreateJobEffect1700000000001],
      },
    ).initialize();
    await runMigrations(dataSource);
    audit = new AuditBench(dataSource);
    jobs = new JobBench(dataSource);
  });
  afterAll(async () => {
    await jobs.clear();
    await audit.dispose();
    await dataSource.destroy();
  });

  test('is done when what was recorded before it is under a signed checkpoint', async () => {
    const system = await jobs.running([new SequenceAudit(audit.newSequencer())]);
    await audit.recordMany(3);
    const flow = await jobs.runToEnd(system, { name: 'sequence-audit', payload: {} });
    expect(flow).toMatchObject({ outcome: 'done' });
    expect(await audit.checkpointSizes()).toEqual({ stored: [3], listed: [3] });
  });

  test('refuses a payload', () => {
    const handler = new SequenceAudit(audit.newSequencer());
    expect(handler.parse({})).toBeNull();
    for (const payload of [null, 'x', { log: 'x' }, []]) expect(() => handler.parse(payload)).toThrow(TypeError);
  });
});
