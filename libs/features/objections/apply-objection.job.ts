import { managerOf } from '@app/database';
import { loadRecord, type OfAct, parseOfAct, ProcessAct, ProcessEngine } from '@app/features/processes';
import { spotCheckTask } from '@app/features/spot-checks';
import { JobHandler, type JobRun } from '@app/jobs';
import type { Actor, Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Objection } from './objection.entity';

/**
 * Has the spot-check tasks that an upheld objection named reviewed again, as an act of whoever upheld it. A task that this objection has
 * reopened already, or that is no longer confirmed, is left as it is: it may run twice.
 */
@Injectable()
export class ApplyObjectionJob extends JobHandler<OfAct> {
  override readonly name = 'apply-objection';
  override readonly queue = 'comparison';

  constructor(private readonly engine: ProcessEngine) {
    super();
  }

  override parse(payload: unknown): OfAct {
    return parseOfAct(payload);
  }

  override async handle({ recordId, ordinal }: OfAct, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const manager = managerOf(tx);
      const { reopened } = await manager.findOneByOrFail(Objection, { recordId });
      const actor = actorOf(await manager.findOneByOrFail(ProcessAct, { recordId, ordinal }));
      let tasks = 0;
      for (const task of reopened) tasks += (await this.reopen(tx, { task, objection: recordId, actor })) ? 1 : 0;
      return { tasks };
    });
  }

  private async reopen(
    tx: Transaction,
    { task, objection, actor }: { readonly task: string; readonly objection: string; readonly actor: Actor },
  ): Promise<boolean> {
    const { state, version, acts } = await loadRecord(tx, spotCheckTask, task);
    const isDone = acts.some(({ action, facts }) => action === 'reopen' && facts['objection'] === objection);
    if (isDone || state !== 'confirmed') return false;
    await this.engine.act(tx, {
      process: spotCheckTask,
      id: task,
      version,
      action: 'reopen',
      actor,
      reason: '异议成立，重新审核',
      facts: { objection },
      guards: { 'ground-for-reopening': true },
    });
    return true;
  }
}

/** Whoever upheld the objection, in the role and under the request in which it was done. */
function actorOf({ actorId, role, delegatedBy, requestId }: ProcessAct): Actor {
  return { id: actorId, roles: [role], unitCode: null, delegatedBy, requestId };
}
