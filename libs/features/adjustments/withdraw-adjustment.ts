import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { AdjustmentAct } from './adjustment-act';
import { adjustmentProcess } from './adjustment.workflow';
import { sideOf, sideOfRole } from './side';

/** The side that proposed takes its proposal back before it is approved. Throws what the engine throws. */
@Injectable()
export class WithdrawAdjustment {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: AdjustmentAct, reason?: string): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, (tx) =>
      this.engine.act(tx, {
        process: adjustmentProcess,
        id,
        version,
        action: 'withdraw',
        actor,
        reason,
        guards: ({ acts }) => Promise.resolve({ 'own-proposal': sideOfRole(acts[0]?.role) === sideOf(actor) }),
      }),
    );
  }
}
