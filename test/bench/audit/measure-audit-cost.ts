import { managerOf, TypeOrmUnitOfWork, updateExactlyOne } from '@app/database';
import { DatabaseAuditTrail } from '@app/features/audit-trail';
import { InProcessTransport, JobHandler, JobSystem } from '@app/jobs';
import { newId, SystemClock, type Transaction } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { MeasuredTask } from './audit-tables';

/** What the act has done afterwards. Here nobody does it. */
class FollowUp extends JobHandler<null> {
  override readonly name = 'follow-up';
  override readonly queue = 'comparison';

  override parse(): null {
    return null;
  }

  override async handle(): Promise<void> {}
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
 * its audit entry: in turns of 50, so that both see the same machine. Needs the tables of `withAuditTables`.
 */
export async function measureAuditCost(dataSource: DataSource, acts: number): Promise<AuditCost> {
  const clock = new SystemClock();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const transport = new InProcessTransport({ each: 1 });
  const jobs = new JobSystem({
    dataSource,
    unitOfWork,
    clock,
    transport,
    random: () => 0,
    log: { warn: console.error, error: console.error },
  });
  jobs.handlers.register([new FollowUp()]);
  const { outbox } = jobs;
  const trail = new DatabaseAuditTrail(clock, { log: `measured/${newId(clock.now())}`, unitOfWork });
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
