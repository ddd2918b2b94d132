import { previousMonth, type Unit } from '@app/rules';

/** A version as the plan needs it; `UnitVersion` without its mapping. */
export interface PlannedVersion extends Unit {
  readonly order: number;
  readonly validFrom: string;
}

/** What a revision does to the versions in force. */
export interface RevisionPlan {
  /** New versions, from the month of the revision on. */
  readonly begun: readonly PlannedVersion[];
  /** Versions that hold for the last time in the month before. */
  readonly ended: readonly PlannedVersion[];
  readonly lastMonth: string;
  /** Versions that began in the month of the revision itself and so never held: they are replaced. */
  readonly withdrawn: readonly PlannedVersion[];
}

/**
 * Compares the roster in force with the one that shall hold from a month on. What holds before that month stays as it is; units that
 * stay the same, their place included, are not touched.
 */
export function planRevision(inForce: readonly PlannedVersion[], units: readonly Unit[], from: string): RevisionPlan {
  const before = new Map(inForce.map((version) => [version.code, version]));
  const wanted = units.map((unit, order) => ({ ...unit, order, validFrom: from }));
  const kept = new Set(wanted.filter((one) => isSame(one, before.get(one.code))).map(({ code }) => code));
  const leaving = inForce.filter(({ code }) => !kept.has(code));
  return {
    begun: wanted.filter(({ code }) => !kept.has(code)),
    ended: leaving.filter(({ validFrom }) => validFrom < from),
    lastMonth: previousMonth(from),
    withdrawn: leaving.filter(({ validFrom }) => validFrom === from),
  };
}

function isSame(one: PlannedVersion, other: PlannedVersion | undefined): boolean {
  return (
    other !== undefined &&
    one.order === other.order &&
    one.name === other.name &&
    one.group === other.group &&
    one.parent === other.parent &&
    one.remit === other.remit
  );
}
