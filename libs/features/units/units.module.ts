import { Module } from '@nestjs/common';
import { ChangeUnit } from './change-unit';
import { ImportRoster } from './import-roster';
import { LoadFirstRoster } from './load-first-roster';
import { RosterFilesController } from './roster-files.controller';
import { UnitsController } from './units.controller';

/** The dated roster. Needs `DataSource`, `UnitOfWork`, `Clock`, `FileStore` and `AuditTrail` from a global module. */
@Module({
  controllers: [RosterFilesController, UnitsController],
  providers: [ImportRoster, ChangeUnit, LoadFirstRoster],
  exports: [LoadFirstRoster],
})
export class UnitsModule {}
