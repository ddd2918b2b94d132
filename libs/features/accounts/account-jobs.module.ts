import type { JobHandler } from '@app/jobs';
import { Module, type Type } from '@nestjs/common';
import { TellEndedDelegationsJob } from './tell-ended-delegations.job';

/** For the process's list of handlers. */
export const ACCOUNT_JOBS: readonly Type<JobHandler>[] = [TellEndedDelegationsJob];

/** What is done about accounts when nobody is signed in, in every process. Needs `NotifyPeople` from a global module. */
@Module({ providers: [...ACCOUNT_JOBS] })
export class AccountJobsModule {}
