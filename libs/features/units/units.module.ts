import { Module } from '@nestjs/common';
import { ChangeUnit } from './change-unit';
import { ImportRoster } from './import-roster';
import { LoadFirstRoster } from './load-first-roster';

/** The dated roster. Needs `DataSource`, `UnitOfWork` and `AuditTrail` from a global module. */
@Module({ providers: [ImportRoster, ChangeUnit, LoadFirstRoster], exports: [LoadFirstRoster] })
export class UnitsModule {}
