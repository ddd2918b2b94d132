import type { EntityManager } from 'typeorm';
import { getUnitNames } from './roster.query';

/** What belongs to a unit, in a month or at all. */
export interface OfUnit {
  readonly unitCode: string | null;
  readonly month: string | null;
}

/** The name of what something belongs to; null for what belongs to no unit. */
export type UnitNames = (of: OfUnit) => string | null;

/**
 * How units are called in the months that records belong to; in `present` where a record has no month or the unit was not on that
 * month's roster; the code itself for a unit that no roster holds.
 */
export async function readUnitNames(
  manager: EntityManager,
  records: readonly OfUnit[],
  present: string,
): Promise<UnitNames> {
  const months = new Set([present, ...records.flatMap(({ month, unitCode }) => (month && unitCode ? [month] : []))]);
  const codes = [...new Set(records.flatMap(({ unitCode }) => (unitCode === null ? [] : [unitCode])))];
  const names = new Map<string, string>();
  for (const month of codes.length === 0 ? [] : months) {
    for (const [code, name] of await getUnitNames(manager, codes, month)) names.set(`${month} ${code}`, name);
  }
  return ({ unitCode, month }) =>
    unitCode === null
      ? null
      : (names.get(`${month ?? present} ${unitCode}`) ?? names.get(`${present} ${unitCode}`) ?? unitCode);
}
