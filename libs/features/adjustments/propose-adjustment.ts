import { managerOf } from '@app/database';
import { attachFiles, digestOfFiles, getAttachable } from '@app/features/file-receipt';
import {
  findMonthStanding,
  getMonthContext,
  getRosterUnit,
  getWorkedMonth,
  type RosterUnit,
} from '@app/features/months';
import { type Acted, ActOnce, type SentCommand, ProcessEngine } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { type AdjustmentRule, mayClaim } from '@app/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdjustmentProposal } from './adjustment-proposal.entity';
import { adjustmentProcess } from './adjustment.workflow';
import { ProposedUnitInvalid, TooManyCases } from './adjustments.errors';
import { getRule } from './get-proposal';
import { sideOf } from './side';

/** A bonus or deduction somebody proposes. */
export interface AdjustmentToPropose {
  /** `2021-08`. */
  readonly month: string;
  /** The unit it is for, named by the office; officers propose for their own. */
  readonly unitCode?: string | undefined;
  readonly rule: string;
  /** At least 1. */
  readonly cases: number;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly happenedOn: string;
  /** Numbers of files handed in for this, at least one. */
  readonly files: readonly string[];
  readonly reason: string;
}

/**
 * Proposes a bonus or deduction under a rule of the scheme (notice §4, §5; RULES §4): a unit a bonus for itself, a reviewer either for
 * any unit the rule applies to. Throws `MonthNotPlanned`, `UnitNotInRoster`, `AdjustmentRuleUnknown`, `TooManyCases`,
 * `ProposedUnitInvalid`, `AttachmentUnfit`, and what the engine throws.
 */
@Injectable()
export class ProposeAdjustment {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute(request: SentCommand, given: AdjustmentToPropose): Promise<Acted> {
    const { actor } = request;
    const { month, reason, cases, title, happenedOn } = given;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      const { unit, rule } = await this.matterOf(manager, actor, given);
      const unitCode = unit.code;
      const files = await getAttachable(manager, given.files, proofGround(actor, month));
      const standing = await findMonthStanding(manager, month);
      const outcome = await this.engine.start(tx, {
        process: adjustmentProcess,
        actor,
        subject: await nextSubject(manager, month, unitCode),
        month,
        unitCode,
        parentCode: null,
        reason,
        facts: { rule: rule.rule, cases, files: files.length, filesSha256: digestOfFiles(files) },
        guards: {
          'files-attached': files.length > 0,
          'claimant-entitled': isEntitled(actor, unit, rule),
          'month-unsigned': standing?.bulletin === 'unsigned',
        },
      });
      const proposal = { recordId: outcome.id, month, unitCode, rule: rule.rule, cases, title, happenedOn };
      await manager.insert(AdjustmentProposal, proposal);
      await attachFiles(tx, outcome, files);
      return outcome;
    });
  }

  private async matterOf(
    manager: EntityManager,
    actor: Actor,
    given: AdjustmentToPropose,
  ): Promise<{ unit: RosterUnit; rule: AdjustmentRule }> {
    const { assessmentId } = await getWorkedMonth(manager, given.month);
    const { scheme } = await getMonthContext(manager, assessmentId);
    const unit = await getRosterUnit(manager, assessmentId, proposedUnit(actor, given.unitCode));
    const rule = getRule(scheme, given.rule);
    const most = rule.maximumCount;
    if (most !== null && given.cases > most) throw new TooManyCases({ most });
    return { unit, rule };
  }
}

/** What a proof must have been handed in as: a unit's own, or the office's. */
export function proofGround(actor: Actor, month: string) {
  const unitCode = sideOf(actor) === 'office' ? null : actor.unitCode;
  return { purpose: 'adjustment-proof', month, unitCode } as const;
}

function proposedUnit(actor: Actor, named: string | undefined): string {
  const unitCode = sideOf(actor) === 'office' ? named : (named ?? actor.unitCode);
  const isFit = sideOf(actor) === 'office' || unitCode === actor.unitCode;
  if (unitCode === undefined || unitCode === null || !isFit) throw new ProposedUnitInvalid();
  return unitCode;
}

/** Deductions are notified to the office, which proposes them; nobody deducts from itself. */
function isEntitled(actor: Actor, unit: RosterUnit, rule: AdjustmentRule): boolean {
  return mayClaim(unit, rule) && (sideOf(actor) === 'office' || rule.kind === 'bonus');
}

/** Two that propose at once take the same number; the later one is refused. */
async function nextSubject(manager: EntityManager, month: string, unitCode: string): Promise<string> {
  const earlier = await manager.countBy(AdjustmentProposal, { month, unitCode });
  return `${month}/${unitCode}/${String(earlier + 1)}`;
}
