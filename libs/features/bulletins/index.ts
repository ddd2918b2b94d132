export { CreateMonthResult1637712500000 } from './1637712500000-create-month-result';
export { AddCheckpoint1637712650000 } from './1637712650000-add-checkpoint';
export { getMonthFigures } from './month-figures.query';
export { MonthResult } from './month-result.entity';
export { ScoreMonth, type ScoringActor } from './score-month';
export { bulletinProcess } from './bulletin.workflow';
