import { DocumentRenderer, IssueDocument, Office } from '@app/features/official-documents';
import { ActOnce, MonthPlans, ProcessEngine } from '@app/features/processes';
import type { JobHandler } from '@app/jobs';
import { Clock } from '@app/kernel';
import { Module, type Provider, type Type } from '@nestjs/common';
import { ComposeLetters } from './compose-letters';
import { DraftLetters } from './draft-letters';
import { IssueLetters } from './issue-letters';
import { IssueLettersJob } from './issue-letters.job';
import { LetterActs } from './letter-acts';
import { LetterActsController } from './letter-acts.controller';
import { LettersController } from './letters.controller';
import { ReviseLetters } from './revise-letters';
import { ShowLetter } from './show-letter';
import { SignLetters } from './sign-letters';
import { StopLetters } from './stop-letters';
import { SubmitLetters } from './submit-letters';

/** For the process's list of handlers. */
export const LETTER_JOBS: readonly Type<JobHandler>[] = [IssueLettersJob];

const PROVIDERS: Provider[] = [
  ShowLetter,
  {
    provide: ComposeLetters,
    inject: [MonthPlans, Office, DocumentRenderer],
    useFactory: (...[plans, office, renderer]: [MonthPlans, Office, DocumentRenderer]) =>
      new ComposeLetters(plans, office, renderer),
  },
  {
    provide: SignLetters,
    inject: [ProcessEngine, IssueDocument, Clock],
    useFactory: (...[engine, issueDocument, clock]: [ProcessEngine, IssueDocument, Clock]) =>
      new SignLetters(engine, issueDocument, clock),
  },
  {
    provide: LetterActs,
    inject: [ActOnce, ProcessEngine, ComposeLetters, SignLetters],
    useFactory: (...[acts, engine, compose, sign]: [ActOnce, ProcessEngine, ComposeLetters, SignLetters]) =>
      new LetterActs(acts, {
        draft: new DraftLetters(engine, compose),
        revise: new ReviseLetters(engine, compose),
        submit: new SubmitLetters(engine),
        sign,
        stop: new StopLetters(engine),
      }),
  },
  {
    provide: IssueLettersJob,
    inject: [ProcessEngine],
    useFactory: (engine: ProcessEngine) => new IssueLettersJob(new IssueLetters(engine)),
  },
];

/**
 * The letters to drawn units. Needs the processes and the official documents (`OfficialDocumentsModule`), besides `DataSource`,
 * `UnitOfWork`, `Clock` and `FileStore`, from global modules.
 */
@Module({ controllers: [LettersController, LetterActsController], providers: PROVIDERS })
export class LettersModule {}
