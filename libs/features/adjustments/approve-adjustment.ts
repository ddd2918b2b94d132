import { insertUnlessPresent, managerOf } from '@app/database';
import { Adjustment } from '@app/features/evidence';
import { findMonthStanding } from '@app/features/months';
import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AdjustmentSignOff } from './adjustment-act';
import { requireShown } from './adjustment-content';
import { adjustmentProcess } from './adjustment.workflow';
import { getProposal, type KnownProposal } from './get-proposal';

/**
 * The leader signs a verified proposal (签发, RULES §4), bound to the digest of exactly what was shown; from then on the month counts
 * it. Throws `ContentChanged` and what the engine throws.
 */
@Injectable()
export class ApproveAdjustment {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute(
    { id, version, contentSha256: shown, provedAt, ...request }: AdjustmentSignOff,
    reason?: string,
  ): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      const known = await getProposal(manager, id);
      requireShown(known.digest, shown);
      const standing = await findMonthStanding(manager, known.proposal.month);
      const outcome = await this.engine.act(tx, {
        process: adjustmentProcess,
        id,
        version,
        action: 'approve',
        actor,
        provedAt,
        reason,
        facts: { contentSha256: known.digest },
        guards: { 'month-unsigned': standing?.bulletin === 'unsigned' },
      });
      await count(manager, known);
      return outcome;
    });
  }
}

/** Two approvals at once take different numbers: the later one goes on to the next. */
async function count(manager: EntityManager, { proposal, worked: { assessmentId } }: KnownProposal): Promise<void> {
  const { recordId, unitCode, rule, cases } = proposal;
  const last = await manager.maximum(Adjustment, 'ordinal', { assessmentId });
  let ordinal = (last ?? -1) + 1;
  const row = { assessmentId, unitCode, rule, cases, approved: 1, recordId } as const;
  while (!(await insertUnlessPresent(manager, Adjustment, { ...row, ordinal }))) ordinal++;
}
