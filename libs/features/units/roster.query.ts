import type { Unit, UnitGroup } from '@app/rules';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { RosterHead } from './roster.entity';
import { UnitVersion } from './unit-version.entity';
import { UnitNotFound } from './units.errors';

/** The roster of a month in roster order: what the month freezes when it opens. Empty for a month before the first roster. */
export async function getRoster(manager: EntityManager, month: string): Promise<readonly Unit[]> {
  const versions = await manager.find(UnitVersion, { where: holdingIn(month), order: { order: 'ASC' } });
  return versions.map(unitOf);
}

/** How units of a month's roster are called, by their codes; those it lacks are left out. */
export async function getUnitNames(
  manager: EntityManager,
  codes: readonly string[],
  month: string,
): Promise<ReadonlyMap<string, string>> {
  const code = In(codes);
  const where = holdingIn(month).map((one) => ({ ...one, code }));
  const versions = await manager.find(UnitVersion, { select: { code: true, name: true }, where });
  return new Map(versions.map(({ code: of, name }) => [of, name]));
}

/** What whoever wants to revise the roster has to name. */
export async function getRosterVersion(
  manager: EntityManager,
): Promise<{ version: number; changedFrom: string | null }> {
  const { version, changedFrom } = await manager.findOneByOrFail(RosterHead, { id: 1 });
  return { version, changedFrom };
}

/** A unit as it stood in a month; null where the roster of that month lacks it. */
export async function findUnit(manager: EntityManager, code: string, month: string): Promise<Unit | null> {
  const version = await manager.findOneBy(
    UnitVersion,
    holdingIn(month).map((one) => ({ ...one, code })),
  );
  return version === null ? null : unitOf(version);
}

/** A unit as it stood in a month. Throws `UnitNotFound`. */
export async function getUnit(manager: EntityManager, code: string, month: string): Promise<Unit> {
  const unit = await findUnit(manager, code, month);
  if (unit === null) throw new UnitNotFound();
  return unit;
}

/** Whether a county officer's reach covers a unit: it is the county itself, or one of its departments in that month. */
export async function isInCounty(
  manager: EntityManager,
  { code, county, month }: { readonly code: string; readonly county: string; readonly month: string },
): Promise<boolean> {
  const unit = await findUnit(manager, code, month);
  if (unit === null) return false;
  return unit.group === 'county' ? unit.code === county : unit.group === 'county_department' && unit.parent === county;
}

/** Which units of a month's roster a list shows. */
export interface UnitFilter {
  readonly month: string;
  readonly group?: UnitGroup;
  /** A county: only its departments. */
  readonly parent?: string;
  /** Part of a name, or a code's beginning. */
  readonly search?: string;
}

/** Units of a month's roster, in roster order. At most a few hundred: the roster is small. */
export async function listUnits(manager: EntityManager, filter: UnitFilter): Promise<readonly Unit[]> {
  const { group, parent, search } = filter;
  const roster = await getRoster(manager, filter.month);
  return roster.filter(
    (unit) =>
      (group === undefined || unit.group === group) &&
      (parent === undefined || unit.parent === parent) &&
      (search === undefined || unit.name.includes(search) || unit.code.startsWith(search)),
  );
}

/** One stretch of a unit's life. */
export interface UnitStretch extends Unit {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Everything a unit has been, the oldest first. Throws `UnitNotFound` for a code the roster never held. */
export async function getUnitHistory(manager: EntityManager, code: string): Promise<readonly UnitStretch[]> {
  const versions = await manager.find(UnitVersion, { where: { code }, order: { validFrom: 'ASC' } });
  if (versions.length === 0) throw new UnitNotFound();
  return versions.map((one) => ({ ...unitOf(one), validFrom: one.validFrom, validTo: one.validTo }));
}

function holdingIn(month: string) {
  const begun = { validFrom: LessThanOrEqual(month) };
  return [
    { ...begun, validTo: IsNull() },
    { ...begun, validTo: MoreThanOrEqual(month) },
  ];
}

function unitOf({ code, name, group, parent, remit }: UnitVersion): Unit {
  return { code, name, group, parent, remit };
}
