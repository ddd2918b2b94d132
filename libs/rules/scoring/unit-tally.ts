import { departmentsOf, type Unit } from '../roster';
import type { MonthFigures, Tally } from './month-figures';

const NOTHING: Tally = { permit: 0, penalty: 0, compliant: 0, late: 0 };

/** What a ranked unit reported: its own records, and for a county also those of all its departments (RULES §1). */
export function unitTally(unit: Unit, { roster, tallies }: MonthFigures): Tally {
  const codes = unit.group === 'county' ? [unit, ...departmentsOf(unit.code, roster)] : [unit];
  return codes.map(({ code }) => tallies.get(code) ?? NOTHING).reduce(addTallies, NOTHING);
}

/** The sum of two tallies, count by count. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    permit: a.permit + b.permit,
    penalty: a.penalty + b.penalty,
    compliant: a.compliant + b.compliant,
    late: a.late + b.late,
  };
}

/** The records of a tally, permits and penalties together. */
export function reportedIn(tally: Tally): number {
  return tally.permit + tally.penalty;
}
