import type { EntityManager } from 'typeorm';
import { UnitNotInRoster } from './months.errors';
import { RosterUnit } from './roster-unit.entity';

/** A unit as the month's roster has it. Throws `UnitNotInRoster`, also for whoever acts for no unit (null). */
export async function getRosterUnit(
  manager: EntityManager,
  assessmentId: number,
  code: string | null,
): Promise<RosterUnit> {
  const unit = code === null ? null : await manager.findOneBy(RosterUnit, { assessmentId, code });
  if (unit === null) throw new UnitNotInRoster();
  return unit;
}

/** Whether the unit is assessed itself, as counties and municipal departments are (RULES §1). */
export function isRanked({ group }: Pick<RosterUnit, 'group'>): boolean {
  return group !== 'county_department';
}

/** The names of all units of a month's roster by their codes. */
export async function unitNamesOf(manager: EntityManager, assessmentId: number): Promise<ReadonlyMap<string, string>> {
  const units = await manager.findBy(RosterUnit, { assessmentId });
  return new Map(units.map(({ code, name }) => [code, name]));
}
