import { createTable, managerOf, updateExactlyOne, TypeOrmUnitOfWork } from '@app/database';
import { BenchHandler, JobBench } from '@app/jobs/testing';
import { type Transaction, newId } from '@app/kernel';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { id26, int, varchar } from '@app/database';
import { DatabaseAuditTrail } from '..';

/** A task whose state an act moves on. */
@Entity('measured_task')
export class MeasuredTask {
  @PrimaryColumn('varchar', { length: 26 })
  id!: string;

  @Column('varchar', { length: 20 })
  state!: string;

  @Column('int')
  version!: number;
}

export class CreateMeasuredTask1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = { id: id26(), state: varchar(20), version: int() };
    await createTable(runner, { name: 'measured_task', columns, primaryKey: ['id'] });
  }

  async down(): Promise<void> {}
}

/** What acts cost, in milliseconds each. */
export interface AuditCost {
  readonly acts: number;
  readonly withoutAudit: number;
  readonly withAudit: number;
  readonly ratio: number;
}

const BLOCK = 50;

/**
 * Measures an act as the product's are (load the record, take it at its version, enqueue what follows; one transaction), and the same with
 * its audit entry: in turns of 50, so that both see the same machine. Needs the tables of jobs, audit logs and `MeasuredTask`.
 */
export async function measureAuditCost(dataSource: DataSource, acts: number): Promise<AuditCost> {
  const jobs = new JobBench(dataSource);
  const { clock } = jobs;
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const trail = new DatabaseAuditTrail(clock, { log: `measured/${newId(clock.now())}`, unitOfWork });
  const { outbox } = jobs.system([new BenchHandler('follow-up')]);
  const ids = Array.from({ length: BLOCK }, () => newId(clock.now()));
  await dataSource.manager.insert(
    MeasuredTask,
    ids.map((id) => ({ id, state: 'open', version: 0 })),
  );
  const act = async (tx: Transaction, id: string) => {
    const manager = managerOf(tx);
    const { version } = await manager.findOneByOrFail(MeasuredTask, { id });
    const set = { state: version % 2 === 0 ? 'answered' : 'open', version: version + 1 };
    await updateExactlyOne(manager, MeasuredTask, { where: { id, version }, set });
    await outbox.enqueue(tx, { name: 'follow-up', payload: { id } });
  };
  const entry = (id: string) => ({
    actor: newId(clock.now()),
    role: 'reviewer',
    action: 'task.answered',
    subject: `task/${id}`,
    month: '2021-08',
    unit: '140802',
    facts: { version: 1, rows: 120 },
    requestId: id,
  });
  const total = { without: 0, with: 0 };
  const timed = async (kind: keyof typeof total, work: (tx: Transaction, id: string) => Promise<unknown>) => {
    const began = performance.now();
    for (const id of ids) await unitOfWork.run((tx) => work(tx, id));
    total[kind] += performance.now() - began;
  };
  const audited = (tx: Transaction, id: string) => act(tx, id).then(() => trail.record(tx, entry(id)));
  // The first turn of each compiles statements and code.
  await timed('without', act);
  await timed('with', audited);
  Object.assign(total, { without: 0, with: 0 });
  for (let done = 0; done < acts; done += BLOCK) {
    await timed('without', act);
    await timed('with', audited);
  }
  const [withoutAudit, withAudit] = [total.without / acts, total.with / acts];
  return { acts, withoutAudit, withAudit, ratio: withAudit / withoutAudit };
}
