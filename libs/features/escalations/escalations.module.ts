import type { JobHandler } from '@app/jobs';
import { Module, type Type } from '@nestjs/common';
import { ApproveEscalation } from './approve-escalation';
import { DecideEscalation } from './decide-escalation';
import { EscalationActs } from './escalation-acts';
import { EscalationDecisionsController } from './escalation-decisions.controller';
import { EscalationFilesController } from './escalation-files.controller';
import { EscalationsController } from './escalations.controller';
import { EvaluateEscalations } from './evaluate-escalations';
import { EvaluateEscalationsJob } from './evaluate-escalations.job';
import { HoldInterview } from './hold-interview';
import { SealedMinutes } from './interview-minutes';
import { InterviewsController } from './interviews.controller';
import { IssueEscalationJob } from './issue-escalation.job';
import { PrepareEscalation } from './prepare-escalation';
import { MinutesPress, PrintMinutes } from './print-minutes';
import { PreviewEscalation } from './preview-escalation';
import { RaiseAccountability } from './raise-accountability';
import { ReadMinutes } from './read-minutes';
import { ReceiveProof } from './receive-proof';
import { Rectify } from './rectify';
import { RectificationController } from './rectification.controller';
import { ReportEscalation } from './report-escalation';
import { SubmitEscalation } from './submit-escalation';

/** For the process's list of handlers. */
export const ESCALATION_JOBS: readonly Type<JobHandler>[] = [EvaluateEscalationsJob, IssueEscalationJob];

/**
 * Escalations from the bulletin that raises them to the last item put right. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`,
 * `JobOutbox`, `FileStore`, `SecretBox`, the processes and the official documents from global modules.
 */
@Module({
  controllers: [
    EscalationsController,
    EscalationDecisionsController,
    InterviewsController,
    RectificationController,
    EscalationFilesController,
  ],
  providers: [
    EscalationActs,
    PrepareEscalation,
    PreviewEscalation,
    EvaluateEscalations,
    RaiseAccountability,
    SubmitEscalation,
    ApproveEscalation,
    DecideEscalation,
    ReportEscalation,
    SealedMinutes,
    HoldInterview,
    ReadMinutes,
    MinutesPress,
    PrintMinutes,
    Rectify,
    ReceiveProof,
    ...ESCALATION_JOBS,
  ],
})
export class EscalationsModule {}
