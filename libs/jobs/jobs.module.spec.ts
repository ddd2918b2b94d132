import { TypeOrmUnitOfWork, createDataSource, runMigrations } from '@app/database';
import { Clock, JobOutbox, UnitOfWork } from '@app/kernel';
import { Global, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { JOB_MIGRATIONS, JobFlows, JobHandler, JobRow, type JobRun, JobsModule } from '.';
import { SetClock } from './testing';

/** A service that enqueues, used by the handler: the circle every feature draws. */
@Injectable()
class Reminders {
  readonly sent: string[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: JobOutbox,
  ) {}

  ask(unit: string): Promise<string> {
    return this.unitOfWork.run((tx) => this.outbox.enqueue(tx, { name: 'remind', payload: { unit } }));
  }
}

@Injectable()
class Remind extends JobHandler<string> {
  readonly name = 'remind';
  readonly queue = 'notifications';

  constructor(private readonly reminders: Reminders) {
    super();
  }

  parse(payload: unknown): string {
    return (payload as { unit: string }).unit;
  }

  async handle(unit: string, run: JobRun): Promise<void> {
    await run.commit(async () => void this.reminders.sent.push(unit));
  }
}

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SetClock },
    { provide: UnitOfWork, inject: [DataSource], useFactory: (source: DataSource) => new TypeOrmUnitOfWork(source) },
    {
      provide: DataSource,
      useFactory: async () => {
        const choice = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
        const source = await createDataSource(choice, {
          entities: [JobRow],
          migrations: [...JOB_MIGRATIONS],
        }).initialize();
        await runMigrations(source);
        return source;
      },
    },
  ],
  exports: [Clock, UnitOfWork, DataSource],
})
class Foundations {}

@Module({ providers: [Reminders, Remind] })
class RemindersModule {}

function application(work: boolean) {
  const queue = { driver: 'in-process', concurrency: 2 } as const;
  const jobs = JobsModule.forRoot({ queue, handlers: [Remind], work, settings: { poll: 20 } });
  return Test.createTestingModule({ imports: [Foundations, jobs, RemindersModule] }).compile();
}

describe('jobs in an application', () => {
  it('are run by the handlers on the list, though these need the outbox themselves', async () => {
    const app = await (await application(true)).init();
    const reminders = app.get(Reminders);
    const id = await reminders.ask('14082107');
    expect((await app.get(JobFlows).whenFlowDone(id)).outcome).toBe('done');
    expect(reminders.sent).toEqual(['14082107']);
    await app.close();
  });

  it('are only asked for where the process does not work', async () => {
    const app = await (await application(false)).init();
    const id = await app.get(Reminders).ask('14082107');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await app.get(JobFlows).state(id)).counts).toMatchObject([{ state: 'ready', count: 1 }]);
    await app.close();
  });
});
