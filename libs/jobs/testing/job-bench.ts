import { TypeOrmUnitOfWork } from '@app/database';
import type { NewJob, Transaction } from '@app/kernel';
import type { DataSource } from 'typeorm';
import {
  type DeadLetterDecision,
  type FlowState,
  InProcessTransport,
  JobHandler,
  JobRow,
  type JobRun,
  type JobSettings,
  JobSystem,
  type JobTransport,
} from '..';
import { JobEffect, writeEffect } from './job-effect';
import { SetClock } from './set-clock';

export type Handle = (payload: Record<string, unknown>, run: JobRun) => Promise<void>;

/** A handler made of a function. Without one it writes one effect, noted by its payload's `note` or the job's name. */
export class BenchHandler extends JobHandler<Record<string, unknown>> {
  override readonly queue = 'comparison';
  override readonly maxAttempts: number;
  override readonly timeLimit: number;

  constructor(
    override readonly name: string,
    private readonly work?: Handle,
    limits: { readonly maxAttempts?: number; readonly timeLimit?: number } = {},
  ) {
    super();
    this.maxAttempts = limits.maxAttempts ?? 5;
    this.timeLimit = limits.timeLimit ?? 60_000;
  }

  /** Refuses a payload that says it is poison. */
  override parse(payload: unknown): Record<string, unknown> {
    if (typeof payload !== 'object' || payload === null || 'poison' in payload) throw new TypeError('not a payload');
    return { ...payload };
  }

  override async handle(payload: Record<string, unknown>, run: JobRun): Promise<void> {
    if (this.work) return this.work(payload, run);
    await run.commit((tx) => writeEffect(tx, typeof payload['note'] === 'string' ? payload['note'] : this.name));
  }
}

const SETTINGS: Partial<JobSettings> = { poll: 20, backOff: { first: 0, longest: 0 }, grace: 2_000 };

/** Job systems over one database, as so many processes, with what the tests ask of them. */
export class JobBench {
  readonly clock = new SetClock();
  readonly logged: string[] = [];
  private readonly systems: JobSystem[] = [];

  constructor(
    readonly dataSource: DataSource,
    private readonly makeTransport: () => JobTransport = () => new InProcessTransport({ each: 4 }),
  ) {}

  get unitOfWork(): TypeOrmUnitOfWork {
    return new TypeOrmUnitOfWork(this.dataSource);
  }

  /** One more process, not started. */
  system(
    handlers: readonly JobHandler[],
    { settings = {}, clock = this.clock }: { readonly settings?: Partial<JobSettings>; readonly clock?: SetClock } = {},
  ): JobSystem {
    const { dataSource, unitOfWork } = this;
    const note = (message: string, error?: unknown) => this.logged.push(`${message} ${String(error)}`);
    const log = { warn: note, error: note };
    const transport = this.makeTransport();
    const parts = { dataSource, unitOfWork, clock, log, transport, random: () => 0 };
    const system = new JobSystem({ ...parts, settings: { ...SETTINGS, ...settings } });
    system.handlers.register(handlers);
    this.systems.push(system);
    return system;
  }

  /** One more process, at work. */
  async running(...args: Parameters<JobBench['system']>): Promise<JobSystem> {
    const system = this.system(...args);
    await system.start({ work: true });
    return system;
  }

  enqueue(system: JobSystem, job: NewJob): Promise<string> {
    return this.unitOfWork.run((tx) => system.outbox.enqueue(tx, job));
  }

  async runToEnd(system: JobSystem, job: NewJob): Promise<FlowState> {
    return system.flows.whenFlowDone(await this.enqueue(system, job));
  }

  decide(work: (tx: Transaction) => Promise<DeadLetterDecision>): Promise<DeadLetterDecision> {
    return this.unitOfWork.run(work);
  }

  job(id: string): Promise<JobRow> {
    return this.dataSource.manager.findOneByOrFail(JobRow, { id });
  }

  /** The notes of all effects, sorted. */
  async effects(): Promise<string[]> {
    return (await this.dataSource.manager.find(JobEffect)).map((effect) => effect.note).sort();
  }

  /** Stops all processes and empties the tables. */
  async clear(): Promise<void> {
    await Promise.all(this.systems.splice(0).map((system) => system.stop()));
    await this.dataSource.manager.createQueryBuilder().delete().from(JobRow).execute();
    await this.dataSource.manager.createQueryBuilder().delete().from(JobEffect).execute();
  }
}
