import { MoveMonth } from '@app/features/months';
import { ProcessEngine } from '@app/features/processes';
import { PublishEvent } from '@app/features/webhooks';
import type { JobHandler } from '@app/jobs';
import { Module, type Type } from '@nestjs/common';
import { AnnounceBulletinJob } from './announce-bulletin.job';
import { BulletinActs } from './bulletin-acts';
import { BulletinSignaturesController } from './bulletin-signatures.controller';
import { BulletinStepsController } from './bulletin-steps.controller';
import { BulletinsController } from './bulletins.controller';
import { DraftBulletin } from './draft-bulletin';
import { EditNarrative } from './edit-narrative';
import { MonthBulletinsController } from './month-bulletins.controller';
import { PrepareBulletin } from './prepare-bulletin';
import { PreviewBulletin } from './preview-bulletin';
import { PublicRankingsController } from './public-rankings.controller';
import { PublishBulletin } from './publish-bulletin';
import { PublishBulletinJob } from './publish-bulletin.job';
import { RecallBulletin } from './recall-bulletin';
import { ReturnBulletin } from './return-bulletin';
import { ReviewBulletin } from './review-bulletin';
import { SealBulletin } from './seal-bulletin';
import { SealBulletinJob } from './seal-bulletin.job';
import { SignBulletin } from './sign-bulletin';
import { SubmitBulletin } from './submit-bulletin';

/** For the process's list of handlers. */
export const BULLETIN_JOBS: readonly Type<JobHandler>[] = [SealBulletinJob, PublishBulletinJob, AnnounceBulletinJob];

/**
 * Bulletins from draft to publication, and their corrections. Needs `DataSource`, `UnitOfWork`, `Clock`, `JobOutbox`, `FileStore`, the
 * processes, notifications and official documents from global modules.
 */
@Module({
  controllers: [
    MonthBulletinsController,
    BulletinsController,
    BulletinSignaturesController,
    BulletinStepsController,
    PublicRankingsController,
  ],
  providers: [
    { provide: MoveMonth, inject: [ProcessEngine], useFactory: (engine: ProcessEngine) => new MoveMonth(engine) },
    PublishEvent,
    BulletinActs,
    PrepareBulletin,
    PreviewBulletin,
    DraftBulletin,
    EditNarrative,
    SubmitBulletin,
    ReviewBulletin,
    SignBulletin,
    ReturnBulletin,
    RecallBulletin,
    SealBulletin,
    PublishBulletin,
    ...BULLETIN_JOBS,
  ],
})
export class BulletinsModule {}
