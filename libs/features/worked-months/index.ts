export { CreateMonthScoring1637713820000 } from './1637713820000-create-month-scoring';
export { CreateMonthNote1637713821000 } from './1637713821000-create-month-note';
export { drawnEarlierThisYear, findPreviousMonth, publishedBottomThree } from './earlier-months.query';
export { MonthNote } from './month-note.entity';
export { MonthScoring } from './month-scoring.entity';
export { WORKED_MONTHS_TEXTS } from './worked-months.texts';
