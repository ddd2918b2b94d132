import { KeepFile } from '@app/features/file-receipt';
import { findMonthStanding } from '@app/features/months';
import { ProcessReader } from '@app/features/processes';
import { Clock, UnitOfWork } from '@app/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { adjustmentProcess } from './adjustment.workflow';
import { AdjustmentSignOffsController } from './adjustment-sign-offs.controller';
import { AdjustmentsController } from './adjustments.controller';
import { ApproveAdjustment } from './approve-adjustment';
import { KeepAdjustmentProof } from './keep-adjustment-proof';
import { MonthAdjustmentsController } from './month-adjustments.controller';
import { ProposeAdjustment } from './propose-adjustment';
import { RejectAdjustment } from './reject-adjustment';
import { RevokeAdjustment } from './revoke-adjustment';
import { sideOf, sideOfRole } from './side';
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
export class AdjustmentsModule implements OnModuleInit {
  constructor(
    private readonly reader: ProcessReader,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.reader.findGuardsBy(adjustmentProcess.name, async ({ record: { month, acts }, actor }) => {
      const standing = await findMonthStanding(this.dataSource.manager, month ?? '');
      return {
        'month-unsigned': standing?.bulletin === 'unsigned',
        'no-bulletin-in-hand': standing?.bulletin !== 'signed',
        'own-proposal': sideOfRole(acts[0]?.role) === sideOf(actor),
      };
    });
  }
}
