import { Assessment, InputProblemRow, SourceFile } from '@app/features/months';
import type { InputProblem, MonthFolder } from '@app/intake';
import type { DeadLetters, JobFlows } from '@app/jobs';
import type { JobOutbox } from '@app/kernel';
import { RunHeldUp } from './month-runs.errors';
import { OpenMonthRun, type OpenedRun } from './open-month-run';
import { type ProgressListener, progressOf } from './run-progress';
import type { RunServices } from './run-services';
import { writeRunOutput } from './write-run-output';

export interface RunJobs {
  readonly outbox: JobOutbox;
  readonly flows: JobFlows;
  readonly deadLetters: DeadLetters;
}

/** Months worked unattended from a folder: opened in one transaction, worked by the queue, written out when they are done. */
export class MonthRuns {
  constructor(
    private readonly services: RunServices,
    private readonly jobs: RunJobs,
  ) {}

  /** Stores the folder's facts and asks for everything that must be done. */
  open(folder: MonthFolder): Promise<OpenedRun> {
    const opening = new OpenMonthRun(this.services.clock, this.services.audit, this.jobs.outbox);
    return this.services.unitOfWork.run((tx) => opening.execute(tx, folder));
  }

  /**
   * Fulfils when the queue has done all there is to do, with what somebody must correct: nothing if the month is complete. Throws
   * `RunHeldUp` when a step was given up.
   */
  async whenDone({ assessmentId, flowId }: OpenedRun, onProgress: ProgressListener): Promise<readonly InputProblem[]> {
    const flow = await this.jobs.flows.whenFlowDone(flowId, (state) => {
      const progress = progressOf(state);
      if (progress !== null) onProgress(...progress);
    });
    if (flow.outcome !== 'done') await this.explainHold(flowId);
    const state = await this.stateOf(assessmentId);
    return state === 'rejected' ? this.problemsOf(assessmentId) : [];
  }

  /** Fills a folder with everything that FORMATS "Output" names. */
  writeOutput(run: OpenedRun, folder: MonthFolder, target: string): Promise<void> {
    return writeRunOutput({ services: this.services, run, folder }, target);
  }

  private async explainHold(flowId: string): Promise<never> {
    const letters = await this.jobs.deadLetters.list();
    const letter = letters.find((one) => one.flowId === flowId);
    throw new RunHeldUp({ step: letter?.name ?? '', reason: letter?.reason ?? '' });
  }

  private async stateOf(id: number): Promise<Assessment['state'] | undefined> {
    return (await this.services.dataSource.manager.findOneBy(Assessment, { id }))?.state;
  }

  private async problemsOf(assessmentId: number): Promise<InputProblem[]> {
    const { manager } = this.services.dataSource;
    const files = await manager.findBy(SourceFile, { assessmentId });
    const paths = new Map(files.map(({ fileNo, path }) => [fileNo, path]));
    const order = { fileNo: 'ASC', ordinal: 'ASC' } as const;
    const rows = await manager.find(InputProblemRow, { where: { assessmentId }, order });
    return rows.map(({ fileNo, line, column, reason }) => ({ file: paths.get(fileNo) ?? '', line, column, reason }));
  }
}
