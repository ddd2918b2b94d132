import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HttpChoice, readConfig } from '@app/config';
import { createDataSource, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { FolderFileStore } from '@app/files';
import { SetClock } from '@app/jobs/testing';
import { Clock, FileStore, type ProblemTexts, UnitOfWork } from '@app/kernel';
import { Global, type INestApplication, Logger, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import {
  CreateRateLimit1637713300000,
  ExportLog,
  HttpEdgeAdapter,
  HttpModule,
  type PartState,
  publishApi,
  RateLimitRow,
  Readiness,
  type RefusedAct,
  RefusalLog,
  SessionReader,
  type TakenTable,
} from '..';
import type { HttpPatience } from '../http-edge-adapter';
import { Browser } from './browser';
import { FakeSessions, type Person } from './fake-sessions';

export interface BenchOptions {
  readonly controllers: readonly Type[];
  readonly http?: Partial<HttpChoice>;
  readonly texts?: readonly ProblemTexts[];
  readonly imports?: readonly Type[];
  readonly patience?: HttpPatience;
}

class KeptRefusals extends RefusalLog {
  readonly kept: RefusedAct[] = [];

  override record(act: RefusedAct): Promise<void> {
    this.kept.push(act);
    return Promise.resolve();
  }
}

class KeptExports extends ExportLog {
  readonly kept: TakenTable[] = [];

  override record(table: TakenTable): Promise<void> {
    this.kept.push(table);
    return Promise.resolve();
  }
}

class SetReadiness extends Readiness {
  parts: Record<string, PartState> = { database: 'ready' };

  override check() {
    return Promise.resolve(this.parts);
  }
}

/** Controllers of a test behind the whole edge, on a database in memory and files in a temporary folder. */
export class EdgeBench {
  readonly clock = new SetClock();
  readonly sessions = new FakeSessions(this.clock);
  readonly refusals = new KeptRefusals();
  readonly exports = new KeptExports();
  readonly readiness = new SetReadiness();
  /** What was logged as an error. */
  readonly errors: unknown[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly http: HttpChoice,
    private readonly parts: { dataSource: DataSource; folder: string },
  ) {}

  static async open({ controllers, http, texts = [], imports = [], patience }: BenchOptions): Promise<EdgeBench> {
    const choice: HttpChoice = { ...readConfig({}).http, ...http };
    const folder = await mkdtemp(join(tmpdir(), 'edge-'));
    const dataSource = createDataSource(
      { driver: 'sqlite', path: ':memory:', durability: 'scratch' },
      { entities: [RateLimitRow], migrations: [CreateRateLimit1637713300000] },
    );
    await dataSource.initialize();
    await runMigrations(dataSource);
    const bench = { current: undefined as unknown as EdgeBench };
    const holder = {
      provide: (token: unknown, of: (bench: EdgeBench) => unknown) => ({
        provide: token as Type,
        useFactory: () => of(bench.current),
      }),
    };
    @Global()
    @Module({
      providers: [
        holder.provide(Clock, (own) => own.clock),
        holder.provide(SessionReader, (own) => own.sessions),
        holder.provide(RefusalLog, (own) => own.refusals),
        holder.provide(ExportLog, (own) => own.exports),
        holder.provide(Readiness, (own) => own.readiness),
        { provide: UnitOfWork, useValue: new TypeOrmUnitOfWork(dataSource) },
        { provide: FileStore, useValue: new FolderFileStore(folder) },
      ],
      exports: [Clock, SessionReader, RefusalLog, ExportLog, Readiness, UnitOfWork, FileStore],
    })
    class Foundations {}

    const adapter = new HttpEdgeAdapter(choice, patience);
    bench.current = new EdgeBench(undefined as never, choice, { dataSource, folder });
    const testing = await Test.createTestingModule({
      imports: [Foundations, HttpModule.forRoot({ http: choice, texts }), ...imports],
      controllers: [...controllers],
    }).compile();
    const app = testing.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
    Object.assign(bench.current, { app });
    try {
      await app.init();
    } catch (error) {
      await dataSource.destroy();
      await rm(folder, { recursive: true });
      throw error;
    }
    await app.getHttpAdapter().getInstance().ready();
    publishApi(app as unknown as INestApplication);
    jest.spyOn(Logger.prototype, 'error').mockImplementation((entry: unknown) => void bench.current.errors.push(entry));
    return bench.current;
  }

  /** A browser with somebody signed in. */
  as(person: Person = {}): Browser {
    return new Browser(this.app, this.http.publicUrl, this.sessions.signIn(person));
  }

  /** A browser in which nobody has signed in. */
  anybody(): Browser {
    return new Browser(this.app, this.http.publicUrl);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.parts.dataSource.destroy();
    await rm(this.parts.folder, { recursive: true });
  }
}
