export { CreateUnits1637713400000 } from './1637713400000-create-units';
export { LoadFirstRoster } from './load-first-roster';
export { RosterHead } from './roster.entity';
export {
  findUnit,
  getRoster,
  getUnitNames,
  getRosterVersion,
  getUnit,
  getUnitHistory,
  isInCounty,
  listUnits,
  type UnitFilter,
  type UnitStretch,
} from './roster.query';
export { readUnitNames } from './unit-names.query';
export { UnitRow } from './unit.entity';
export { UnitVersion } from './unit-version.entity';
export { MonthInvalid, RosterRevisedLater, UnitNameInvalid, UnitNotFound } from './units.errors';
export { UnitsModule } from './units.module';
export { UNITS_TEXTS } from './units.texts';
