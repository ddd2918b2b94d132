import type { QueueChoice } from '@app/config';
import { Clock, JobOutbox, UnitOfWork } from '@app/kernel';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnModuleInit,
  type Provider,
  type Type,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { DeadLetters } from './dead-letters';
import { JobFlows } from './job-flows';
import type { JobHandler } from './job-handler';
import type { JobSettings } from './job-settings';
import { JobSystem } from './job-system';
import { transportFor } from './transport-for';

const JOBS_OPTIONS = Symbol('JOBS_OPTIONS');

export interface JobsOptions {
  readonly queue: QueueChoice;
  /** The classes of all handlers, each a provider of its feature; also where jobs are only enqueued: a job's queue is its handler's. */
  readonly handlers: readonly Type<JobHandler>[];
  /** Whether this process runs jobs, or only asks for them. */
  readonly work: boolean;
  readonly settings?: Partial<JobSettings>;
}

const log = new Logger('Jobs');

const PROVIDERS: Provider[] = [
  {
    provide: JobSystem,
    inject: [JOBS_OPTIONS, DataSource, UnitOfWork, Clock],
    useFactory: async (
      { queue, settings = {} }: JobsOptions,
      ...[dataSource, unitOfWork, clock]: [DataSource, UnitOfWork, Clock]
    ) => new JobSystem({ dataSource, unitOfWork, clock, settings, transport: await transportFor(queue, log), log }),
  },
  { provide: JobOutbox, inject: [JobSystem], useFactory: (system: JobSystem) => system.outbox },
  { provide: JobFlows, inject: [JobSystem], useFactory: (system: JobSystem) => system.flows },
  { provide: DeadLetters, inject: [JobSystem], useFactory: (system: JobSystem) => system.deadLetters },
];

/**
 * Jobs for a Nest application. Needs `DataSource`, `UnitOfWork` and `Clock` from a global module; gives `JobOutbox`, `JobFlows`
 * and `DeadLetters` to all. Starts with the application and drains when it shuts down (`enableShutdownHooks`).
 */
@Module({})
export class JobsModule implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly system: JobSystem,
    private readonly modules: ModuleRef,
    @Inject(JOBS_OPTIONS) private readonly options: JobsOptions,
  ) {}

  static forRoot(options: JobsOptions): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      providers: [{ provide: JOBS_OPTIONS, useValue: options }, ...PROVIDERS],
      exports: [JobSystem, JobOutbox, JobFlows, DeadLetters],
    };
  }

  /** Handlers are found only now: they depend on services that depend on the outbox. */
  onModuleInit(): void {
    this.system.handlers.register(this.options.handlers.map((handler) => this.modules.get(handler, { strict: false })));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.system.start({ work: this.options.work });
  }

  /** Before connections close: running jobs still need the database. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.system.stop();
  }
}
