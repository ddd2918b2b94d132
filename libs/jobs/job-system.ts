import { randomInt } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock, JobOutbox, UnitOfWork } from '@app/kernel';
import { newId } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { DeadLetters } from './dead-letters';
import { JobFlows } from './job-flows';
import { JobHandlers } from './job-handlers';
import { JobLeases } from './job-leases';
import { JobRelay } from './job-relay';
import { JobRunner } from './job-runner';
import { DEFAULT_JOB_SETTINGS, type JobSettings } from './job-settings';
import { JobSignals } from './job-signals';
import { JobStore } from './job-store';
import type { JobTransport } from './job-transport';
import type { JobsLog } from './jobs-log';
import { TypeOrmJobOutbox } from './typeorm-job-outbox';

export interface JobSystemParts {
  readonly dataSource: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly transport: JobTransport;
  readonly log: JobsLog;
  readonly settings?: Partial<JobSettings>;
  /** From 0 to below 1; spreads the times of retries. */
  readonly random?: () => number;
}

const LONGEST_HOST = 40;

/** Everything about jobs in one process, put together. */
export class JobSystem {
  readonly outbox: JobOutbox;
  readonly handlers = new JobHandlers();
  readonly flows: JobFlows;
  readonly deadLetters: DeadLetters;
  readonly runner: JobRunner;
  private readonly relay: JobRelay;
  private readonly leases: JobLeases;
  private readonly transport: JobTransport;
  private readonly log: JobsLog;
  private phase: 'new' | 'started' | 'stopped' = 'new';

  constructor(parts: JobSystemParts) {
    const { dataSource, unitOfWork, clock, transport, log, random = fromTheSystem } = parts;
    const settings = { ...DEFAULT_JOB_SETTINGS, ...parts.settings };
    const signals = new JobSignals();
    const store = new JobStore(dataSource, clock);
    const outbox = new TypeOrmJobOutbox(this.handlers, signals, clock);
    const owner = `${hostname().slice(0, LONGEST_HOST)}/${newId(clock.now())}`;
    const leases = new JobLeases(store, clock, { owner, length: settings.lease, log });
    const renewOwn = () => leases.renew();
    const { handlers } = this;
    this.runner = new JobRunner({ store, unitOfWork, outbox, signals, clock, handlers, leases, settings, log, random });
    this.relay = new JobRelay({ store, transport, signals, clock, settings, log, renewOwn });
    this.flows = new JobFlows(dataSource, store, { signals, poll: settings.poll });
    this.deadLetters = new DeadLetters(dataSource, signals, clock);
    this.outbox = outbox;
    this.leases = leases;
    this.transport = transport;
    this.log = log;
  }

  /**
   * Begins to hand jobs over, and with `work` to run them. Handlers are registered before. To be called outside any transaction.
   * With `onlyFlow` this process hands over the jobs of that flow alone: a command that shares its database with an office must
   * not take the office's jobs.
   */
  async start({ work, onlyFlow }: { readonly work: boolean; readonly onlyFlow?: string }): Promise<void> {
    this.phase = 'started';
    if (work) {
      this.leases.start();
      await this.transport.start((jobId) => this.runner.deliver(jobId));
    }
    this.relay.start(onlyFlow);
  }

  /** Whether the transport answers. Where it does not, jobs wait in the database until it does. */
  isReachable(): boolean {
    return this.transport.isReachable();
  }

  /**
   * Takes nothing new, lets what is running end within the grace time, gives back the rest, and closes the transport. Leaves the
   * database open. Does not reject.
   */
  async stop(): Promise<void> {
    const steps = [
      () => this.transport.stop(),
      () => this.relay.stop(),
      () => this.runner.stop(),
      () => this.leases.stop(),
      () => this.transport.close(),
    ];
    if (this.phase === 'stopped') return;
    const needed = this.phase === 'started' ? steps : steps.slice(-1);
    this.phase = 'stopped';
    for (const step of needed) {
      await step().catch((error: unknown) => this.log.warn('A part of the job system did not stop cleanly.', error));
    }
  }
}

function fromTheSystem(): number {
  const steps = 2 ** 32;
  return randomInt(steps) / steps;
}
