import type { DataSource } from 'typeorm';
import { isJobState } from './job-state';
import type { JobSignals } from './job-signals';
import type { JobStore } from './job-store';
import { type FlowState, type JobCount, outcomeOf } from './job-views';
import { JobRow } from './job.entity';
import { JobNotFound } from './jobs.errors';
import { Repeater } from './repeater';

// Counting a flow costs as much as it has jobs: not for each of hundreds that end in the same moment.
const HINTS_TOGETHER_MS = 25;

/** Told of each change of a flow that is waited for. */
export type FlowListener = (state: FlowState) => void;

/** How far flows are, for screens and for the command line. */
export class JobFlows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: JobStore,
    private readonly by: { readonly signals: JobSignals; readonly poll: number },
  ) {}

  /** The present state of the flow with this id (that of its outermost job). Throws `JobNotFound`. */
  async state(flowId: string): Promise<FlowState> {
    const counts = await this.counts(flowId);
    if (counts.length === 0) throw new JobNotFound({ job: flowId });
    const outcome = outcomeOf(counts);
    const result = outcome === 'done' ? ((await this.store.find(flowId))?.result ?? null) : null;
    return { flowId, outcome, counts, result };
  }

  /**
   * Fulfils when nothing in the flow can move any more: all done, or held up by dead letters, or discarded (see `outcome`). Jobs
   * may run in this or other processes. Rejects with `JobNotFound`, or when the database fails.
   */
  whenFlowDone(flowId: string, listener: FlowListener = () => undefined): Promise<FlowState> {
    let told = '';
    return this.watch(async () => {
      const state = await this.state(flowId);
      const seen = JSON.stringify(state.counts);
      if (seen !== told) listener(state);
      told = seen;
      return state.outcome === 'running' ? undefined : state;
    });
  }

  /** Fulfils when no job runs, is due, or waits for another attempt, in any process. Jobs planned for later do not count. */
  async whenIdle(): Promise<void> {
    await this.watch(async () => ((await this.store.isIdle()) ? true : undefined));
  }

  private async counts(flowId: string): Promise<JobCount[]> {
    const rows = await this.dataSource.manager
      .createQueryBuilder(JobRow, 'job')
      .select('job.name', 'name')
      .addSelect('job.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .addSelect('SUM(job.progressDone)', 'progressDone')
      .addSelect('SUM(job.progressTotal)', 'progressTotal')
      .where('job.flowId = :flowId', { flowId })
      .groupBy('job.name')
      .addGroupBy('job.state')
      .orderBy('job.name')
      .addOrderBy('job.state')
      .getRawMany<Record<string, unknown>>();
    return rows.map(countOf);
  }

  /** Looks when an attempt ends, and at intervals for other processes, until `look` finds something. */
  private watch<T>(look: () => Promise<T | undefined>): Promise<T> {
    return new Promise((resolve, reject) => {
      let hint: NodeJS.Timeout | undefined;
      const end = () => {
        stopListening();
        clearTimeout(hint);
        void repeater.stop();
      };
      const repeater = new Repeater(this.by.poll, async () => {
        try {
          const found = await look();
          if (found === undefined) return;
          end();
          resolve(found);
        } catch (error) {
          end();
          reject(error);
        }
      });
      const stopListening = this.by.signals.onEnded(() => {
        hint ??= setTimeout(() => {
          hint = undefined;
          repeater.poke();
        }, HINTS_TOGETHER_MS);
      });
      repeater.start();
    });
  }
}

function countOf(row: Record<string, unknown>): JobCount {
  const { name, state, count, progressDone, progressTotal } = row;
  if (typeof name !== 'string' || typeof state !== 'string' || !isJobState(state))
    throw new TypeError('Not a count of jobs.');
  return {
    name,
    state,
    count: Number(count),
    progressDone: Number(progressDone),
    progressTotal: Number(progressTotal),
  };
}
