export { FIXTURE_MONTHS, LEADER, REVIEWER, WorkedMonthsBench } from './worked-months-bench';
