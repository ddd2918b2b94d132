import { managerOf, updateMatching } from '@app/database';
import { Assessment } from '@app/features/months';
import { JobHandler, type JobRun } from '@app/jobs';
import { type OfAssessment, parseOfAssessment } from './payload';

/** Joins the documents: the run is complete. A rejected month stays rejected. */
export class CompleteRunJob extends JobHandler<OfAssessment> {
  override readonly name = 'complete-run';
  override readonly queue = 'scoring';

  override parse(payload: unknown): OfAssessment {
    return parseOfAssessment(payload);
  }

  override async handle({ assessmentId: id }: OfAssessment, run: JobRun): Promise<void> {
    await run.commit(async (tx) => {
      const scored = { id, state: 'scored' } as const;
      await updateMatching(managerOf(tx), Assessment, { where: scored, set: { state: 'complete' } });
    });
  }
}
