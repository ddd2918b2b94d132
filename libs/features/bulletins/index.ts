export { CreateMonthResult1637712500000 } from './1637712500000-create-month-result';
export { getMonthFigures } from './month-figures.query';
export { MonthResult } from './month-result.entity';
export { ScoreMonth } from './score-month';
export { bulletinProcess } from './bulletin.workflow';
