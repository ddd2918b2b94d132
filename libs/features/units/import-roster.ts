import { readRoster, type InputProblem, type TableSource } from '@app/intake';
import { type Actor, actedBy, AuditTrail, requireRole, UnitOfWork } from '@app/kernel';
import type { Unit } from '@app/rules';
import { Injectable } from '@nestjs/common';
import { reviseRoster, type RevisionCount } from './revise-roster';

/** A roster file, and from when it shall hold. */
export interface RosterImport {
  /** The whole roster, as `units.csv` of FORMATS; its order is the roster order. */
  readonly source: TableSource;
  readonly from: string;
  /** The version of the roster that was on the screen. */
  readonly version: number;
}

/** What came of a roster file: either every problem in it, and nothing changed, or the count of changes. */
export type RosterImportResult =
  | { readonly isApplied: false; readonly problems: readonly InputProblem[] }
  | { readonly isApplied: true; readonly problems: readonly []; readonly count: RevisionCount };

/**
 * Puts a whole roster in force from a month on: units that are new in it begin, units that are missing end with the month before,
 * and what is different about a unit holds from that month. Past months stay as they were.
 */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { source, from, version }: RosterImport): Promise<RosterImportResult> {
    requireRole(actor, 'system-administrator');
    const problems: InputProblem[] = [];
    const { units } = await readRoster(source, (problem) => problems.push(problem));
    if (problems.length > 0) return { isApplied: false, problems };
    const count = await this.apply(actor, { units, from, version });
    return { isApplied: true, problems: [], count };
  }

  private apply(
    actor: Actor,
    revision: { units: readonly Unit[]; from: string; version: number },
  ): Promise<RevisionCount> {
    return this.unitOfWork.run(async (tx) => {
      const count = await reviseRoster(tx, revision);
      await this.audit.record(tx, {
        ...actedBy(actor, 'system-administrator'),
        action: 'roster.imported',
        subject: 'roster',
        facts: { from: revision.from, units: revision.units.length, ...count },
      });
      return count;
    });
  }
}
