import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { type Actor, Clock, JobOutbox, type NewJob, type Role, type Transaction, type UnitOfWork } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import { getScheme } from '@app/rules';
import type { Process } from '@app/workflow';
import type { DataSource } from 'typeorm';
import {
  type ActCommand,
  type ActOutcome,
  CommandKey,
  CreateCommandKey1637713210000,
  CreateProcesses1637713200000,
  IdempotentCommands,
  ProcessAct,
  ProcessEngine,
  ProcessReader,
  ProcessRecord,
  ProcessRegistry,
  RefusalAudit,
  SchemeMonthPlans,
  type StartCommand,
} from '..';

/** A clock that stands still until it is set. */
class SetClock extends Clock {
  at = new Date('2021-09-01T01:00:00.000Z');

  override now(): Date {
    return this.at;
  }
}

/** Keeps the jobs of transactions that committed. */
class KeptOutbox extends JobOutbox {
  readonly jobs: NewJob[] = [];

  override enqueue(tx: Transaction, job: NewJob): Promise<string> {
    tx.afterCommit(() => this.jobs.push(job));
    return Promise.resolve(`job-${String(this.jobs.length)}`);
  }
}

/** What `open` needs for the tables of all processes. */
export const PROCESS_PARTS = {
  entities: [ProcessRecord, ProcessAct, CommandKey],
  migrations: [CreateProcesses1637713200000, CreateCommandKey1637713210000],
};

/** The engine over a database, with a clock, an audit trail and an outbox that tests can look into. */
export class ProcessBench {
  readonly clock = new SetClock();
  readonly audit = new RecordedAudit();
  readonly outbox = new KeptOutbox();
  readonly registry: ProcessRegistry;
  readonly engine: ProcessEngine;
  readonly reader: ProcessReader;
  readonly refusals: RefusalAudit;
  readonly commands = new IdempotentCommands(this.clock);
  readonly unitOfWork: TypeOrmUnitOfWork;
  private subjects = 0;

  constructor(
    readonly dataSource: DataSource,
    processes: readonly Process[],
    /** Makes another outbox in place of the one that only keeps jobs. */
    outboxFor?: (clock: Clock, unitOfWork: UnitOfWork) => JobOutbox,
  ) {
    const { clock, audit } = this;
    this.unitOfWork = new TypeOrmUnitOfWork(dataSource);
    const outbox = outboxFor?.(clock, this.unitOfWork) ?? this.outbox;
    const plans = new SchemeMonthPlans(getScheme('yuncheng-2021'));
    this.registry = new ProcessRegistry(processes);
    this.engine = new ProcessEngine({ clock, audit, outbox, plans });
    this.reader = new ProcessReader(dataSource, this.registry, clock);
    this.refusals = new RefusalAudit(audit);
  }

  /** Over SQLite in memory with the real migrations. Close with `dataSource.destroy()`. */
  static async inMemory(processes: readonly Process[]): Promise<ProcessBench> {
    const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(choice, PROCESS_PARTS).initialize();
    await runMigrations(dataSource);
    return new ProcessBench(dataSource, processes);
  }

  /** Starts a record of the unit 14080203 in the county 140802 for 2021-08, unless said otherwise. */
  start<P extends Process>(process: P, actor: Actor, more: Partial<StartCommand<P>> = {}): Promise<ActOutcome<P>> {
    const subject = `2021-08/${String(++this.subjects)}`;
    const usual = { process, actor, subject, month: '2021-08', unitCode: '14080203', parentCode: '140802' };
    return this.unitOfWork.run((tx) => this.engine.start(tx, { ...usual, ...more }));
  }

  act<P extends Process>(command: ActCommand<P>): Promise<ActOutcome<P>> {
    return this.unitOfWork.run((tx) => this.engine.act(tx, command));
  }

  /** Moves the clock to a moment of the office's day (Asia/Shanghai). */
  setTime(day: string, time = '09:00:00'): void {
    this.clock.at = new Date(`${day}T${time}+08:00`);
  }
}

/** Somebody with a role, acting for nobody unless said. */
export function actorOf(id: string, role: Role, more: Partial<Actor> = {}): Actor {
  return { id, roles: [role], unitCode: null, delegatedBy: null, requestId: 'request-1', ...more };
}
