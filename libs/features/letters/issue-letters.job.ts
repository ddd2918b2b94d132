import { JobHandler, type JobRun, PayloadReader } from '@app/jobs';
import type { IssueLetters } from './issue-letters';

export const ISSUE_LETTERS = 'issue-letters';

interface OfBatch {
  readonly recordId: string;
}

/** Asked for when a batch is signed and whenever one of its letters is made: the one that finds all of them made lets them out. */
export class IssueLettersJob extends JobHandler<OfBatch> {
  override readonly name = ISSUE_LETTERS;
  override readonly queue = 'documents';

  constructor(private readonly issueLetters: IssueLetters) {
    super();
  }

  override parse(payload: unknown): OfBatch {
    return { recordId: new PayloadReader(payload).text('recordId') };
  }

  override handle({ recordId }: OfBatch, run: JobRun): Promise<void> {
    return run.commit(async (tx) => ({ told: await this.issueLetters.execute(tx, recordId) }));
  }
}
