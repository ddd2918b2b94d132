import { managerOf } from '@app/database';
import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { AdjustmentSignOff } from './adjustment-act';
import { requireShown } from './adjustment-content';
import { adjustmentProcess } from './adjustment.workflow';
import { getProposal } from './get-proposal';

/** A reviewer other than whoever proposed signs that it is as proposed (审核, RULES §4). Throws `ContentChanged` and what the engine throws. */
@Injectable()
export class VerifyAdjustment {
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
      const { digest } = await getProposal(managerOf(tx), id);
      requireShown(digest, shown);
      return this.engine.act(tx, {
        process: adjustmentProcess,
        id,
        version,
        action: 'verify',
        actor,
        provedAt,
        reason,
        facts: { contentSha256: digest },
      });
    });
  }
}
