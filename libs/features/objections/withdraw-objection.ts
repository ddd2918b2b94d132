import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { ObjectionAct } from './objection-act';
import { objectionProcess } from './objection.workflow';

/** A unit takes its objection back before it is decided. Throws what the engine throws. */
@Injectable()
export class WithdrawObjection {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: ObjectionAct, reason?: string): Promise<Acted> {
    const act = { process: objectionProcess, id, version, action: 'withdraw', actor: request.actor, reason } as const;
    return this.once.run(request, (tx) => this.engine.act(tx, act));
  }
}
