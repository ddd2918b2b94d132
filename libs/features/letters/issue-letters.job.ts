import { type OfRecord, parseOfRecord } from '@app/features/processes';
import { JobHandler, type JobRun } from '@app/jobs';
import type { IssueLetters } from './issue-letters';

export const ISSUE_LETTERS = 'issue-letters';

/** Asked for when a batch is signed and whenever one of its letters is made: the one that finds all of them made lets them out. */
export class IssueLettersJob extends JobHandler<OfRecord> {
  override readonly name = ISSUE_LETTERS;
  override readonly queue = 'documents';

  constructor(private readonly issueLetters: IssueLetters) {
    super();
  }

  override parse(payload: unknown): OfRecord {
    return parseOfRecord(payload);
  }

  override handle({ recordId }: OfRecord, run: JobRun): Promise<void> {
    return run.commit(async (tx) => ({ told: await this.issueLetters.execute(tx, recordId) }));
  }
}
