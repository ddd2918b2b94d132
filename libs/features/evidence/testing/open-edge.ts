import { ProcessesModule } from '@app/features/processes';
import type { ProcessBench } from '@app/features/processes/testing';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, Clock, JobOutbox, type ProblemTexts, UnitOfWork } from '@app/kernel';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The routes of a feature behind the whole edge, over the database, clock and audit trail of a bench of processes. */
export function openEdge(bench: ProcessBench, feature: Type, texts: readonly ProblemTexts[]): Promise<EdgeBench> {
  const given = [
    { provide: DataSource, useValue: bench.dataSource },
    { provide: AuditTrail, useValue: bench.audit },
    { provide: JobOutbox, useValue: bench.outbox },
    { provide: UnitOfWork, useValue: bench.unitOfWork },
    { provide: Clock, useValue: bench.clock },
  ];
  // Both given to each module by itself: what is global in the edge's bench stands on the edge's own database.
  const withGiven = (module: DynamicModule): DynamicModule => ({
    ...module,
    providers: [...(module.providers ?? []), ...given],
  });
  @Global()
  @Module({ providers: given, exports: given })
  class Given {}
  const processes = withGiven(ProcessesModule.forRoot({ processes: bench.registry.all() }));
  @Module({ imports: [Given, processes, withGiven({ module: feature })] })
  class Together {}
  return EdgeBench.open({ controllers: [], texts, imports: [Together] });
}
