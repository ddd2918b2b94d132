import { AuditTrail, Clock, JobOutbox, UnitOfWork } from '@app/kernel';
import { getScheme } from '@app/rules';
import type { Process } from '@app/workflow';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActOnce } from './act-once';
import { IdempotentCommands } from './idempotent-commands';
import { MonthPlans, SchemeMonthPlans } from './month-plans';
import { MeasuredProcessEngine } from './measured-process-engine';
import { ProcessEngine } from './process-engine';
import { ProcessReader } from './process-reader';
import { ProcessRegistry } from './process-registry';
import { RefusalAudit } from './refusal-audit';
import { WatchDeadline } from './watch-deadline.job';

export interface ProcessesOptions {
  /** The tables of all features. */
  readonly processes: readonly Process[];
  /** Where months' plans come from; all from the scheme yuncheng-2021 unless said. */
  readonly plans?: Provider<MonthPlans>;
}

/**
 * The engine and read models for all processes, for the whole application. Needs `DataSource`, `UnitOfWork`, `Clock`,
 * `AuditTrail` and `JobOutbox` from global modules; `WatchDeadline` belongs on the list of job handlers.
 */
@Module({})
export class ProcessesModule {
  static forRoot({ processes, plans }: ProcessesOptions): DynamicModule {
    const providers: Provider[] = [
      { provide: ProcessRegistry, useValue: new ProcessRegistry(processes) },
      plans ?? { provide: MonthPlans, useFactory: () => new SchemeMonthPlans(getScheme('yuncheng-2021')) },
      {
        provide: ProcessEngine,
        inject: [Clock, AuditTrail, JobOutbox, MonthPlans],
        useFactory: (...[clock, audit, outbox, months]: [Clock, AuditTrail, JobOutbox, MonthPlans]) =>
          new MeasuredProcessEngine({ clock, audit, outbox, plans: months }),
      },
      {
        provide: ProcessReader,
        inject: [DataSource, ProcessRegistry, Clock],
        useFactory: (source: DataSource, registry: ProcessRegistry, clock: Clock) =>
          new ProcessReader(source, registry, clock),
      },
      { provide: IdempotentCommands, inject: [Clock], useFactory: (clock: Clock) => new IdempotentCommands(clock) },
      {
        provide: ActOnce,
        inject: [UnitOfWork, IdempotentCommands],
        useFactory: (unitOfWork: UnitOfWork, commands: IdempotentCommands) => new ActOnce(unitOfWork, commands),
      },
      {
        provide: RefusalAudit,
        inject: [AuditTrail],
        useFactory: (audit: AuditTrail) => new RefusalAudit(audit),
      },
      {
        provide: WatchDeadline,
        inject: [ProcessRegistry, ProcessEngine, JobOutbox, Clock],
        useFactory: (...[registry, engine, outbox, clock]: [ProcessRegistry, ProcessEngine, JobOutbox, Clock]) =>
          new WatchDeadline({ registry, engine, outbox, clock }),
      },
    ];
    return { module: ProcessesModule, global: true, providers, exports: providers };
  }
}
