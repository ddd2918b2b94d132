import { Module } from '@nestjs/common';
import { DecideDeadLetter } from './decide-dead-letter';
import { JobAdministrationController } from './job-administration.controller';

/** Needs `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail` and `DeadLetters` from global modules. */
@Module({ controllers: [JobAdministrationController], providers: [DecideDeadLetter] })
export class JobAdministrationModule {}
