export { CreateMonth1637712100000 } from './1637712100000-create-month';
export { Assessment, type AssessmentState, type PreviousMonth } from './assessment.entity';
export { InputProblemRow } from './input-problem.entity';
export { getMonthContext, type MonthContext } from './month-context.query';
export { AssessmentNotFound, UnitNotInRoster } from './months.errors';
export { RosterUnit } from './roster-unit.entity';
export { SourceFile, type SourceRole } from './source-file.entity';
export { inFolder, type ReadingSource, type ReceivedFile, type Receiving, SourceFiles } from './source-files';
export { MONTHS_TEXTS } from './months.texts';
