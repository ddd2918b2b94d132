import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { AdjustmentAct } from './adjustment-act';
import { adjustmentProcess } from './adjustment.workflow';

/** A reviewer or the leader turns a proposal down with the reason. Throws what the engine throws. */
@Injectable()
export class RejectAdjustment {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: AdjustmentAct, reason: string): Promise<Acted> {
    const act = { process: adjustmentProcess, id, version, action: 'reject', actor: request.actor, reason } as const;
    return this.once.run(request, (tx) => this.engine.act(tx, act));
  }
}
