import { managerOf, updateExactlyOne } from '@app/database';
import { Adjustment } from '@app/features/evidence';
import { findMonthStanding } from '@app/features/months';
import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { AdjustmentSignOff } from './adjustment-act';
import { requireShown } from './adjustment-content';
import { adjustmentProcess } from './adjustment.workflow';
import { getProposal } from './get-proposal';

/**
 * The leader takes an approval back, with the reason and a signature: the month no longer counts it, and a published one is put right by
 * a correction. Throws `ContentChanged` and what the engine throws.
 */
@Injectable()
export class RevokeAdjustment {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute(
    { id, version, contentSha256: shown, provedAt, ...request }: AdjustmentSignOff,
    reason: string,
  ): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      const { digest, worked } = await getProposal(manager, id);
      requireShown(digest, shown);
      const standing = await findMonthStanding(manager, worked.month);
      const outcome = await this.engine.act(tx, {
        process: adjustmentProcess,
        id,
        version,
        action: 'revoke',
        actor,
        provedAt,
        reason,
        facts: { contentSha256: digest },
        guards: { 'no-bulletin-in-hand': standing?.bulletin !== 'signed' },
      });
      const where = { assessmentId: worked.assessmentId, recordId: id, approved: 1 } as const;
      await updateExactlyOne(manager, Adjustment, { where, set: { approved: 0 } });
      return outcome;
    });
  }
}
