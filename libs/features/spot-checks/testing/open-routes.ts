import { ProcessesModule } from '@app/features/processes';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, JobOutbox, type ProblemTexts, UnitOfWork } from '@app/kernel';
import type { Process } from '@app/workflow';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { WorkedMonthBench } from './worked-month-bench';

/** Which modules are asked, with their refusals. */
export interface RoutesUnderTest {
  readonly modules: readonly DynamicModule[];
  readonly processes: readonly Process[];
  readonly texts: readonly ProblemTexts[];
}

/** Routes of modules behind the whole edge, on the database of worked months. Close it before the database. */
export async function openRoutes(
  bench: WorkedMonthBench,
  { modules, processes, texts }: RoutesUnderTest,
): Promise<EdgeBench> {
  const { audit, outbox, unitOfWork } = bench.processes;
  const given = [
    { provide: DataSource, useValue: bench.dataSource },
    { provide: AuditTrail, useValue: audit },
    { provide: JobOutbox, useValue: outbox },
  ];
  @Global()
  @Module({ providers: given, exports: given })
  class Given {}
  // Their own unit of work: that of the edge is on the edge's database.
  const own = [ProcessesModule.forRoot({ processes }), ...modules].map((module) => ({
    ...module,
    providers: [...(module.providers ?? []), { provide: UnitOfWork, useValue: unitOfWork }],
  }));
  @Module({ imports: [Given, ...own] })
  class All {}
  return EdgeBench.open({ controllers: [], texts, imports: [All] });
}
