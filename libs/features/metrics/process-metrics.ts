import { auditHealth } from '@app/features/audit-trail';
import { getQueueDepths } from '@app/jobs';
import { type Clock, onMeasurement } from '@app/kernel';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

/** From a few milliseconds, as most reads take, to the minute of a large import. In seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const STATES = ['due', 'later', 'running', 'blocked', 'dead'] as const;

export interface MetricsParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** The office's log (`AUDIT_ORIGIN`). */
  readonly auditLog: string;
}

/**
 * What a process tells Prometheus: its own answers and attempts at jobs, and, read from the database when asked, the queues and the
 * audit log, which are the same whichever process is asked. No label says who or what a thing was about.
 */
export class ProcessMetrics {
  private readonly registry = new Registry();
  private readonly queueJobs = this.gauge('sgs_queue_jobs', 'Jobs of a queue that are not finished', [
    'queue',
    'state',
  ]);
  private readonly queueOldest = this.gauge('sgs_queue_oldest_seconds', 'Wait of the oldest due job', ['queue']);
  private readonly auditEntries = this.gauge('sgs_audit_entries', 'Entries under a signed checkpoint');
  private readonly auditStopped = this.gauge('sgs_audit_stopped', '1 while the log is stopped by an alarm');
  private readonly auditLag = this.gauge('sgs_audit_lag_seconds', 'Wait of the oldest entry for a checkpoint');
  private readonly stops: (() => void)[];

  constructor(private readonly parts: MetricsParts) {
    collectDefaultMetrics({ register: this.registry });
    const answers = this.histogram('sgs_http_answer_seconds', 'Time to answer a request', [
      'method',
      'route',
      'status',
    ]);
    const attempts = this.histogram('sgs_job_attempt_seconds', 'Time of an attempt at a job', [
      'queue',
      'name',
      'outcome',
    ]);
    const acts = this.histogram('sgs_act_seconds', 'Time of an act within its transaction', [
      'process',
      'action',
      'outcome',
    ]);
    const [importRows, importBytes, importSeconds] = [
      this.counter('sgs_import_rows_total', 'Rows read into the database'),
      this.counter('sgs_import_bytes_total', 'Bytes of the files they were read from'),
      this.counter('sgs_import_seconds_total', 'Time it took'),
    ];
    this.stops = [
      onMeasurement('act', ({ process, action, outcome, seconds }) =>
        acts.observe({ process, action, outcome }, seconds),
      ),
      onMeasurement('import', ({ role, rows, bytes, seconds }) => {
        importRows.inc({ role }, rows);
        importBytes.inc({ role }, bytes);
        importSeconds.inc({ role }, seconds);
      }),
      onMeasurement('answer', ({ method, route, status, seconds }) =>
        answers.observe({ method, route, status: String(status) }, seconds),
      ),
      onMeasurement('attempt', ({ queue, name, outcome, seconds }) =>
        attempts.observe({ queue, name, outcome }, seconds),
      ),
    ];
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** The text of an answer to Prometheus. Rejects when the database does not answer. */
  async text(): Promise<string> {
    await this.readQueues();
    await this.readAudit();
    return this.registry.metrics();
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.registry.clear();
  }

  private histogram<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: BUCKETS, registers: [this.registry] });
  }

  private counter(name: string, help: string): Counter<'role'> {
    return new Counter({ name, help, labelNames: ['role'], registers: [this.registry] });
  }

  private gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }

  private async readQueues(): Promise<void> {
    const now = this.parts.clock.now();
    for (const { queue, dueSince, ...depths } of await getQueueDepths(this.parts.dataSource.manager, now)) {
      for (const state of STATES) this.queueJobs.set({ queue, state }, depths[state]);
      this.queueOldest.set({ queue }, secondsSince(dueSince, now));
    }
  }

  private async readAudit(): Promise<void> {
    const { dataSource, clock, auditLog } = this.parts;
    const { size, state, waitingSince } = await auditHealth(dataSource.manager, auditLog);
    this.auditEntries.set(size);
    this.auditStopped.set(state === 'stopped' ? 1 : 0);
    this.auditLag.set(secondsSince(waitingSince, clock.now()));
  }
}

function secondsSince(moment: Date | null, now: Date): number {
  return moment === null ? 0 : Math.max(0, (now.getTime() - moment.getTime()) / 1000);
}
