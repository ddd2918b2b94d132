import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { EvaluateEscalations } from './evaluate-escalations';

interface OfRecord {
  readonly recordId: string;
}

/** Follows the publication of a bulletin or of its correction. See `EvaluateEscalations`. */
@Injectable()
export class EvaluateEscalationsJob extends JobHandler<OfRecord> {
  override readonly name = 'evaluate-escalations';
  override readonly queue = 'scoring';

  constructor(private readonly evaluate: EvaluateEscalations) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return { recordId: new PayloadReader(payload).text('recordId') };
  }

  override async handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    await run.commit(async (tx) => ({ steps: await this.evaluate.execute(tx, recordId) }));
  }
}
