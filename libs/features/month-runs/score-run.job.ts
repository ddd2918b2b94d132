import { managerOf } from '@app/database';
import { sequenceLog } from '@app/features/audit-trail';
import { MonthResult, ScoreMonth } from '@app/features/bulletins';
import { Assessment, AssessmentNotFound } from '@app/features/months';
import { JobHandler, type JobResult, type JobRun } from '@app/jobs';
import { documentsOf, getDocumentedRun } from './documented-run.query';
import { type OfAssessment, parseOfAssessment } from './payload';
import type { RunServices } from './run-services';

/**
 * Joins the checks: scores and ranks the month, fixes the audit log's checkpoint that the documents print, and fans out to one job
 * a document. Does nothing for a month that was rejected.
 */
export class ScoreRunJob extends JobHandler<OfAssessment> {
  override readonly name = 'score-run';
  override readonly queue = 'scoring';

  constructor(private readonly services: RunServices) {
    super();
  }

  override parse(payload: unknown): OfAssessment {
    return parseOfAssessment(payload);
  }

  override async handle({ assessmentId }: OfAssessment, run: JobRun): Promise<void> {
    await run.commit(async (tx): Promise<JobResult> => {
      const manager = managerOf(tx);
      const assessment = await manager.findOneBy(Assessment, { id: assessmentId });
      if (assessment === null) throw new AssessmentNotFound({ assessmentId });
      if (assessment.state === 'rejected') return { scored: false };
      await new ScoreMonth(this.services.audit).execute(tx, assessmentId);
      const { checkpoint } = await sequenceLog(manager, assessment.auditLog);
      const checkpointRoot = Buffer.from(checkpoint.root).toString('base64');
      await manager.update(MonthResult, { assessmentId }, { checkpointSize: checkpoint.size, checkpointRoot });
      const documents = documentsOf(await getDocumentedRun(manager, assessmentId));
      for (const { kind, unitNo } of documents) {
        await run.enqueue(tx, { name: 'make-run-document', payload: { assessmentId, kind, unitNo } });
      }
      return { scored: true, documents: documents.length };
    });
  }
}
