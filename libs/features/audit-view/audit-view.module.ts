import { OpenSealedPayload } from '@app/features/audit-trail';
import { AuditTrail } from '@app/kernel';
import { type DynamicModule, Module } from '@nestjs/common';
import { AuditEntriesController } from './audit-entries.controller';
import { AuditLogName } from './audit-log-name';
import { CheckpointsController } from './checkpoints.controller';

/** The routes of the office's log. Needs `DataSource`, `UnitOfWork` and `AuditTrail` from global modules. */
@Module({})
export class AuditViewModule {
  /** `log` is the log's name (`AUDIT_ORIGIN`). */
  static forRoot({ log }: { readonly log: string }): DynamicModule {
    return {
      module: AuditViewModule,
      controllers: [AuditEntriesController, CheckpointsController],
      providers: [
        { provide: AuditLogName, useValue: new AuditLogName(log) },
        {
          provide: OpenSealedPayload,
          inject: [AuditTrail],
          useFactory: (audit: AuditTrail) => new OpenSealedPayload(audit),
        },
      ],
    };
  }
}
