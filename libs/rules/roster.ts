/** `county` and `department` are ranked (notice §1); a `county_department` is a county's own department, drawn but not ranked. */
export type UnitGroup = 'county' | 'department' | 'county_department';

/** The two groups that are ranked, each apart (RULES §6). */
export type RankedGroup = 'county' | 'department';

/** The record kinds a unit may report. */
export type Remit = 'permit' | 'penalty' | 'both';

/** One unit as the roster of the month has it. `parent` is the county's code for a county department, otherwise empty. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly group: UnitGroup;
  readonly parent: string;
  readonly remit: Remit;
}

/** The units of one ranked group, in roster order. */
export function unitsOf(group: RankedGroup, roster: readonly Unit[]): readonly Unit[] {
  return roster.filter((unit) => unit.group === group);
}

/** The county departments of a county, in roster order. */
export function departmentsOf(county: string, roster: readonly Unit[]): readonly Unit[] {
  return roster.filter((unit) => unit.group === 'county_department' && unit.parent === county);
}
