import { KeepFile } from '@app/features/file-receipt';
import { Clock, UnitOfWork } from '@app/kernel';
import { Module } from '@nestjs/common';
import { AcceptEvidence } from './accept-evidence';
import { EvidenceController } from './evidence.controller';
import { KeepEvidenceFile } from './keep-evidence-file';
import { MonthEvidenceController } from './month-evidence.controller';
import { OwnEvidenceController } from './own-evidence.controller';
import { ResubmitEvidence } from './resubmit-evidence';
import { ReturnEvidence } from './return-evidence';
import { RevokeEvidence } from './revoke-evidence';
import { SubmitEvidence } from './submit-evidence';
import { WithdrawEvidence } from './withdraw-evidence';

/** Evidence for I1 and I2. Needs `DataSource`, `UnitOfWork`, `Clock`, and the processes, from global modules. */
@Module({
  controllers: [MonthEvidenceController, EvidenceController, OwnEvidenceController],
  providers: [
    {
      provide: KeepFile,
      inject: [UnitOfWork, Clock],
      useFactory: (unitOfWork: UnitOfWork, clock: Clock) => new KeepFile(unitOfWork, clock),
    },
    KeepEvidenceFile,
    SubmitEvidence,
    AcceptEvidence,
    ReturnEvidence,
    ResubmitEvidence,
    WithdrawEvidence,
    RevokeEvidence,
  ],
})
export class EvidenceModule {}
