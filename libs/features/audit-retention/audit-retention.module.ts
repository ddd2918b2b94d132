import { type DynamicModule, Module } from '@nestjs/common';
import { AuditHoldsController } from './audit-holds.controller';
import { AuditRetentionController } from './audit-retention.controller';
import { HoldActs } from './hold-acts';
import { OfficeLog } from './office-log';
import { OrderErasure } from './order-erasure';
import { SetRetention } from './set-retention';

/** Retention periods, lawful holds and erasures. Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `JobOutbox` and `ActOnce` from global modules. */
@Module({})
export class AuditRetentionModule {
  /** `log` is the log's name (`AUDIT_ORIGIN`). */
  static forRoot({ log }: { readonly log: string }): DynamicModule {
    return {
      module: AuditRetentionModule,
      controllers: [AuditRetentionController, AuditHoldsController],
      providers: [{ provide: OfficeLog, useValue: new OfficeLog(log) }, HoldActs, SetRetention, OrderErasure],
    };
  }
}
