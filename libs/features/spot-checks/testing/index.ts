export { openRoutes, type RoutesUnderTest } from './open-routes';
export {
  LEADER,
  OTHER_REVIEWER,
  REVIEWER,
  WORKED_MONTH_PARTS,
  WORKED_ROSTER,
  WorkedMonthBench,
} from './worked-month-bench';
export { rowDigest } from '../rulings/digests';
