import { SecretBox } from '@app/config';
import { createDataSource, runMigrations } from '@app/database';
import { TellNotices } from '@app/features/notifications';
import { DocumentRenderer, DraftPreview, IssueDocument, Office, OfficeSigner } from '@app/features/official-documents';
import { ENTITIES, MIGRATIONS } from '@app/features/persistence';
import { ActOnce, ProcessEngine, ProcessReader } from '@app/features/processes';
import { EdgeBench } from '@app/http/testing';
import { AuditTrail, Clock, FileStore, JobOutbox, type ProblemTexts, UnitOfWork } from '@app/kernel';
import { Global, Module, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BulletinBench } from './bulletin-bench';

/** What a module of bulletins or what follows from them is put behind the edge with. */
export interface EdgeParts {
  readonly modules: readonly Type[];
  readonly texts: readonly ProblemTexts[];
}

/** Controllers behind the whole edge, over a bench whose jobs the caller starts. Close both. */
export async function openBulletinEdge({
  modules,
  texts,
}: EdgeParts): Promise<{ readonly bench: BulletinBench; readonly edge: EdgeBench }> {
  const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
  const dataSource = await createDataSource(choice, { entities: ENTITIES, migrations: MIGRATIONS }).initialize();
  await runMigrations(dataSource);
  const bench = new BulletinBench(dataSource);
  const { engine, reader, clock, audit, unitOfWork } = bench.processes;
  const given = [
    { provide: DataSource, useValue: dataSource },
    { provide: AuditTrail, useValue: audit },
    { provide: JobOutbox, useValue: bench.jobs.outbox },
    { provide: SecretBox, useValue: new SecretBox([{ id: 'k1', bytes: Buffer.alloc(32, 7) }]) },
    { provide: ProcessEngine, useValue: engine },
    { provide: ProcessReader, useValue: reader },
    { provide: ActOnce, useValue: bench.once },
    { provide: IssueDocument, useValue: bench.issue },
    { provide: TellNotices, useValue: bench.people },
    {
      provide: DraftPreview,
      inject: [FileStore],
      useFactory: (files: FileStore) =>
        new DraftPreview({ dataSource, unitOfWork, clock, renderer: bench.renderer, files }),
    },
    { provide: Office, useValue: bench.office },
    { provide: DocumentRenderer, useValue: bench.renderer },
    { provide: OfficeSigner, useValue: bench.signer },
  ];
  @Global()
  @Module({ providers: given, exports: given })
  class Given {}
  // Their own: those of the edge have its database and its clock. Files are kept where uploads arrive.
  const own = [
    { provide: UnitOfWork, useValue: unitOfWork },
    { provide: Clock, useValue: clock },
  ];
  const imports = modules.map((module) => {
    const providers: unknown[] = Reflect.getMetadata('providers', module) ?? [];
    Reflect.defineMetadata('providers', [...providers, ...own], module);
    return module;
  });
  const edge = await EdgeBench.open({ controllers: [], texts, imports: [Given, ...imports] });
  clock.at = edge.clock.now();
  return { bench, edge };
}
