import { KeepFile } from '@app/features/file-receipt';
import { Clock, UnitOfWork } from '@app/kernel';
import { Module } from '@nestjs/common';
import { AdjustmentSignOffsController } from './adjustment-sign-offs.controller';
import { AdjustmentsController } from './adjustments.controller';
import { ApproveAdjustment } from './approve-adjustment';
import { KeepAdjustmentProof } from './keep-adjustment-proof';
import { MonthAdjustmentsController } from './month-adjustments.controller';
import { ProposeAdjustment } from './propose-adjustment';
import { RejectAdjustment } from './reject-adjustment';
import { RevokeAdjustment } from './revoke-adjustment';
import { VerifyAdjustment } from './verify-adjustment';
import { WithdrawAdjustment } from './withdraw-adjustment';

/** Bonuses and deductions. Needs `DataSource`, `UnitOfWork`, `Clock`, and the processes, from global modules. */
@Module({
  controllers: [MonthAdjustmentsController, AdjustmentsController, AdjustmentSignOffsController],
  providers: [
    {
      provide: KeepFile,
      inject: [UnitOfWork, Clock],
      useFactory: (unitOfWork: UnitOfWork, clock: Clock) => new KeepFile(unitOfWork, clock),
    },
    KeepAdjustmentProof,
    ProposeAdjustment,
    VerifyAdjustment,
    ApproveAdjustment,
    RejectAdjustment,
    WithdrawAdjustment,
    RevokeAdjustment,
  ],
})
export class AdjustmentsModule {}
