import { managerOf } from '@app/database';
import { ProcessEngine, ProcessRecord } from '@app/features/processes';
import { type Actor, SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { spotCheckTask } from '../spot-check.workflow';

/** A comparison that was begun, as the payload of its job. */
export interface BegunComparison {
  readonly recordId: string;
  readonly ordinal: number;
}

/**
 * Begins the comparison of every answered task of a month. Each act brings its own job `compare-spot-check`; a flow that has to wait
 * for them all may take what this returns as further jobs of that name, for whichever comes second does nothing.
 */
@Injectable()
export class BeginComparisons {
  constructor(private readonly engine: ProcessEngine) {}

  async execute(tx: Transaction, month: string, actor: Actor = SYSTEM): Promise<readonly BegunComparison[]> {
    const manager = managerOf(tx);
    const where = { process: spotCheckTask.name, month, state: 'answered' };
    const answered = await manager.find(ProcessRecord, { where, order: { id: 'ASC' } });
    const begun: BegunComparison[] = [];
    for (const { id, version } of answered) {
      const act = { process: spotCheckTask, id, version, action: 'compare', actor } as const;
      begun.push({ recordId: id, ordinal: (await this.engine.act(tx, act)).version });
    }
    return begun;
  }
}

/** How many tasks of a month stand in each state that is not cancelled. */
export async function countTasks(manager: EntityManager, month: string): Promise<ReadonlyMap<string, number>> {
  const rows = await manager
    .createQueryBuilder(ProcessRecord, 'r')
    .select('r.state', 'state')
    .addSelect('COUNT(*)', 'tasks')
    .where({ process: spotCheckTask.name, month })
    .andWhere("r.state <> 'cancelled'")
    .groupBy('r.state')
    .getRawMany<{ state: string; tasks: number | string }>();
  return new Map(rows.map(({ state, tasks }) => [state, Number(tasks)]));
}

/** Whether nothing of the month is still to be compared: what was answered has been, and silence needs no comparison. */
export async function areComparisonsDone(manager: EntityManager, month: string): Promise<boolean> {
  const state = In(['answered', 'comparing']);
  return !(await manager.existsBy(ProcessRecord, { process: spotCheckTask.name, month, state }));
}
