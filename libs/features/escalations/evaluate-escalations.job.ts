import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { EvaluateEscalations } from './evaluate-escalations';

/** Follows the publication of a bulletin or of its correction. See `EvaluateEscalations`. */
@Injectable()
export class EvaluateEscalationsJob extends JobHandler<OfRecord> {
  override readonly name = 'evaluate-escalations';
  override readonly queue = 'scoring';

  constructor(private readonly evaluate: EvaluateEscalations) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx) => ({ steps: await this.evaluate.execute(tx, recordId) }));
  }
}
