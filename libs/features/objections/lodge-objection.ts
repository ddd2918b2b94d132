import { managerOf } from '@app/database';
import { attachFiles, digestOfFiles, getAttachable } from '@app/features/file-receipt';
import { getRosterUnit, getWorkedMonth, isRanked } from '@app/features/months';
import { type Acted, ActOnce, type SentCommand, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ObjectionMatter } from './objection-matters';
import { Objection } from './objection.entity';
import { objectionProcess } from './objection.workflow';
import { NoOwnSheet } from './objections.errors';
import { hasOpenObjection, isSheetOpen } from './sheet-standing';

/** What a unit objects to, and why. */
export interface ObjectionToLodge {
  /** `2021-08`. */
  readonly month: string;
  readonly matter: ObjectionMatter;
  readonly concerned: readonly string[];
  /** Numbers of files handed in for this; there may be none. */
  readonly files: readonly string[];
  readonly reason: string;
}

/**
 * A unit objects to its own score sheet, once that is out and before the bulletin is signed. Throws `MonthNotPlanned`,
 * `UnitNotInRoster`, `NoOwnSheet`, `AttachmentUnfit`, and what the engine throws.
 */
@Injectable()
export class LodgeObjection {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute(request: SentCommand, { month, matter, concerned, reason, ...given }: ObjectionToLodge): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      const unitCode = await objectingUnit(manager, month, actor.unitCode);
      const files = await getAttachable(manager, given.files, { purpose: 'objection-proof', month, unitCode });
      const outcome = await this.engine.start(tx, {
        process: objectionProcess,
        actor,
        subject: await nextSubject(manager, month, unitCode),
        month,
        unitCode,
        parentCode: null,
        reason,
        facts: { matter, concerned: concerned.length, files: files.length, filesSha256: digestOfFiles(files) },
        guards: {
          'sheet-open': await isSheetOpen(manager, month),
          'no-open-objection': !(await hasOpenObjection(manager, month, unitCode)),
        },
      });
      await manager.insert(Objection, { recordId: outcome.id, month, unitCode, matter, concerned, reopened: [] });
      await attachFiles(tx, outcome, files);
      return outcome;
    });
  }
}

/** The unit whose sheet it is. Throws `MonthNotPlanned`, `UnitNotInRoster`, and `NoOwnSheet`. */
export async function objectingUnit(manager: EntityManager, month: string, code: string | null): Promise<string> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  const unit = await getRosterUnit(manager, assessmentId, code);
  if (!isRanked(unit)) throw new NoOwnSheet();
  return unit.code;
}

/** Two that are lodged at once take the same number; the later one is refused. */
async function nextSubject(manager: EntityManager, month: string, unitCode: string): Promise<string> {
  const earlier = await manager.countBy(Objection, { month, unitCode });
  return `${month}/${unitCode}/${String(earlier + 1)}`;
}
