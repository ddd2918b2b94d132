import { createDataSource, runMigrations } from '@app/database';
import { AUDIT_PARTS, AuditBench } from '@app/features/audit-trail/testing';
import { JOB_MIGRATIONS, JobRow } from '@app/jobs';
import { BenchHandler, JobBench } from '@app/jobs/testing';
import { Clock, tellMeasurement } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { MetricsModule } from '.';
import { MetricsPort } from './metrics-port';

describe('What a process measures', () => {
  let dataSource: DataSource;
  let jobs: JobBench;
  let audit: AuditBench;
  let app: TestingModule;
  let url: string;

  beforeAll(async () => {
    dataSource = await createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      {
        entities: [JobRow, ...AUDIT_PARTS.entities],
        migrations: [...JOB_MIGRATIONS, ...AUDIT_PARTS.migrations],
      },
    ).initialize();
    await runMigrations(dataSource);
    jobs = new JobBench(dataSource);
    audit = new AuditBench(dataSource);
    const given = [
      { provide: DataSource, useValue: dataSource },
      { provide: Clock, useValue: jobs.clock },
    ];
    @Global()
    @Module({ providers: given, exports: given })
    class Given {}
    const open = jest.spyOn(MetricsPort.prototype, 'open');
    const metrics = MetricsModule.forRoot({ metrics: { port: 0, host: '127.0.0.1' }, auditLog: audit.log });
    app = await Test.createTestingModule({ imports: [Given, metrics] }).compile();
    await app.init();
    url = `http://127.0.0.1:${await open.mock.results[0]!.value}/metrics`;
  });
  afterAll(async () => {
    await app.close();
    await dataSource.destroy();
    await audit.dispose();
  });

  const lines = async () => (await (await fetch(url)).text()).split('\n');

  test('tells how long answers and attempts took, by route and job, and not by whom', async () => {
    tellMeasurement('answer', { method: 'GET', route: '/api/v1/work', status: 200, seconds: 0.02 });
    tellMeasurement('attempt', { queue: 'documents', name: 'seal-bulletin', outcome: 'done', seconds: 2 });
    const told = await lines();
    expect(told).toContain('sgs_http_answer_seconds_count{method="GET",route="/api/v1/work",status="200"} 1');
    expect(told).toContain(
      'sgs_http_answer_seconds_bucket{le="0.01",method="GET",route="/api/v1/work",status="200"} 0',
    );
    expect(told).toContain(
      'sgs_http_answer_seconds_bucket{le="0.025",method="GET",route="/api/v1/work",status="200"} 1',
    );
    expect(told).toContain('sgs_job_attempt_seconds_sum{queue="documents",name="seal-bulletin",outcome="done"} 2');
  });

  test('tells how long acts took and how fast files were read, and not whose', async () => {
    tellMeasurement('act', { process: 'evidence', action: 'accept', outcome: 'refused', seconds: 0.004 });
    tellMeasurement('import', { role: 'ledger', rows: 1_000, bytes: 90_000, seconds: 0.5 });
    tellMeasurement('import', { role: 'ledger', rows: 500, bytes: 45_000, seconds: 0.25 });
    const told = await lines();
    expect(told).toContain('sgs_act_seconds_bucket{le="0.005",process="evidence",action="accept",outcome="refused"} 1');
    expect(told).toContain('sgs_import_rows_total{role="ledger"} 1500');
    expect(told).toContain('sgs_import_bytes_total{role="ledger"} 135000');
    expect(told).toContain('sgs_import_seconds_total{role="ledger"} 0.75');
  });

  test('tells how deep the queues are and how long their oldest job has waited', async () => {
    const system = jobs.system([new BenchHandler('compare')]);
    await jobs.enqueue(system, { name: 'compare', payload: {} });
    jobs.clock.forward(90_000);
    const told = await lines();
    expect(told).toContain('sgs_queue_jobs{queue="comparison",state="due"} 1');
    expect(told).toContain('sgs_queue_jobs{queue="documents",state="due"} 0');
    expect(told).toContain('sgs_queue_oldest_seconds{queue="comparison"} 90');
  });

  test('tells how far the audit log is behind', async () => {
    await audit.record();
    expect((await lines()).some((line) => /^sgs_audit_lag_seconds \d/.test(line))).toBe(true);
    await audit.newSequencer().sequence();
    const told = await lines();
    expect(told).toContain('sgs_audit_lag_seconds 0');
    expect(told).toContain('sgs_audit_entries 1');
    expect(told).toContain('sgs_audit_stopped 0');
  });

  test('is shown under one address, and nothing where no port is configured', async () => {
    expect((await fetch(url.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    expect(MetricsModule.forRoot({ metrics: null, auditLog: audit.log }).providers).toBeUndefined();
  });
});
