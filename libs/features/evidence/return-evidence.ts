import { type Acted, ActOnce, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { EvidenceAct } from './evidence-act';
import { evidenceProcess } from './evidence.workflow';

/** A reviewer gives a submission back with the reason, to be completed. Throws what the engine throws. */
@Injectable()
export class ReturnEvidence {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: EvidenceAct, reason: string): Promise<Acted> {
    const act = { process: evidenceProcess, id, version, action: 'return', actor: request.actor, reason } as const;
    return this.once.run(request, (tx) => this.engine.act(tx, act));
  }
}
