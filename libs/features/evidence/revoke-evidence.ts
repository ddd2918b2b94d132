import { managerOf } from '@app/database';
import { type Acted, ActOnce, loadRecord, ProcessEngine } from '@app/features/processes';
import { Injectable } from '@nestjs/common';
import type { EvidenceAct } from './evidence-act';
import { EvidenceSubmission } from './evidence-submission.entity';
import { RevocationMonthInvalid } from './evidence.errors';
import { evidenceProcess } from './evidence.workflow';
import { type CountedMonth, monthsCounting, takeOutOf } from './put-in-force';

/** Why an acceptance is taken back, and from which month on it no longer counts. */
export interface Revocation {
  readonly reason: string;
  /** From the first month whose bulletin is not published unless said; an earlier one is named for a correction. */
  readonly from?: string | undefined;
}

/**
 * A reviewer takes an acceptance back (RULES §2, D-1): from a month on the item no longer counts. Refused by its guard while a month
 * it counts for lies between signature and publication. Throws `RevocationMonthInvalid` and what the engine throws.
 */
@Injectable()
export class RevokeEvidence {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: EvidenceAct, { reason, from }: Revocation): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      await loadRecord(tx, evidenceProcess, id);
      const submission = await manager.findOneByOrFail(EvidenceSubmission, { recordId: id });
      requireReach(submission, from);
      const concerned = concernedBy(await monthsCounting(manager, submission), from);
      const outcome = await this.engine.act(tx, {
        process: evidenceProcess,
        id,
        version,
        action: 'revoke',
        actor,
        reason,
        facts: { item: submission.item, months: concerned.map(({ month }) => month).join(' ') },
        guards: { 'no-bulletin-in-hand': concerned.every(({ bulletin }) => bulletin !== 'signed') },
      });
      for (const { assessmentId } of concerned) await takeOutOf(manager, assessmentId, submission);
      return outcome;
    });
  }
}

function requireReach({ month }: EvidenceSubmission, from: string | undefined): void {
  if (from === undefined) return;
  if (from < month || from.slice(0, 4) !== month.slice(0, 4)) throw new RevocationMonthInvalid();
}

function concernedBy(counting: readonly CountedMonth[], from: string | undefined): readonly CountedMonth[] {
  if (from !== undefined) return counting.filter(({ month }) => month >= from);
  return counting.filter(({ bulletin }) => bulletin !== 'published');
}
