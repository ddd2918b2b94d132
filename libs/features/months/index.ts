export { CreateMonth1637712100000 } from './1637712100000-create-month';
export { CreateWorkedMonth1637713800000 } from './1637713800000-create-worked-month';
export { Assessment, type AssessmentState, type PreviousMonth } from './assessment.entity';
export { InputProblemRow } from './input-problem.entity';
export { getMonthContext, type MonthContext } from './month-context.query';
export { AssessmentNotFound, MonthNotPlanned, UnitNotInRoster } from './months.errors';
export { RosterUnit } from './roster-unit.entity';
export { getRosterUnit, isRanked, unitNamesOf } from './roster-unit.query';
export { SourceFile, type SourceRole } from './source-file.entity';
export { holdMonth } from './hold-month';
export { inFolder, inStore, type ReadingSource, type ReceivedFile, type Receiving, SourceFiles } from './source-files';
export {
  type BulletinStanding,
  findMonthStanding,
  listMonthStandings,
  type StandingMonth,
} from './month-standing.query';
export { WorkedMonth } from './worked-month.entity';
export { findWorkedMonth, getWorkedMonth } from './worked-month.query';
export { monthProcess } from './month.workflow';
export { type MonthStep, MoveMonth } from './move-month';
export { MONTHS_TEXTS } from './months.texts';
