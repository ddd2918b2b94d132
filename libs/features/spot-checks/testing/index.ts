export {
  LEADER,
  OTHER_REVIEWER,
  REVIEWER,
  WORKED_MONTH_PARTS,
  WORKED_ROSTER,
  WorkedMonthBench,
} from './worked-month-bench';
