import { RefusalAudit } from '@app/features/processes';
import { ProblemCatalogue } from '@app/http';
import type { Actor, DomainError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { spotCheckTask } from '../spot-check.workflow';
import type { TaskAct } from './act-on-spot-check';

/** A refusal in words. */
export interface ToldRefusal {
  readonly code: string;
  readonly title: string;
  readonly detail: string | null;
}

/** Refusals of acts that came together: the edge sees none of them, so they are audited and put into words here. */
@Injectable()
export class ToldRefusals {
  constructor(
    private readonly audit: RefusalAudit,
    private readonly texts: ProblemCatalogue,
  ) {}

  async tell(actor: Actor, { id, action }: TaskAct, error: DomainError): Promise<ToldRefusal> {
    await this.audit.record({ actor, process: spotCheckTask.name, id, action, error });
    const { title, detail = null } = this.texts.textOf(error.code, error.details);
    return { code: error.code, title, detail };
  }
}
