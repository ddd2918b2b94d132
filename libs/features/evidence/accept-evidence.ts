import { managerOf } from '@app/database';
import { type Acted, ActOnce, loadRecord, ProcessEngine, ProcessRecord } from '@app/features/processes';
import { SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EvidenceAct } from './evidence-act';
import { NO_DATA } from './evidence-items';
import { EvidenceSubmission } from './evidence-submission.entity';
import { evidenceProcess } from './evidence.workflow';
import { confirmIn, monthsToCount } from './put-in-force';

/**
 * A reviewer accepts what a unit submitted (RULES §2): it counts for its month and, where it carries over (D-1), for the later planned
 * months of the year whose bulletin is not signed. What it takes the place of becomes `replaced`. Throws what the engine throws.
 */
@Injectable()
export class AcceptEvidence {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: EvidenceAct, reason?: string): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      await loadRecord(tx, evidenceProcess, id);
      const submission = await manager.findOneByOrFail(EvidenceSubmission, { recordId: id });
      const months = await monthsToCount(manager, submission);
      const outcome = await this.engine.act(tx, {
        process: evidenceProcess,
        id,
        version,
        action: 'accept',
        actor,
        reason,
        facts: { item: submission.item, months: months.map(({ month }) => month).join(' ') },
      });
      for (const { assessmentId } of months) await confirmIn(manager, assessmentId, submission);
      await this.replaceEarlier(tx, submission);
      return outcome;
    });
  }

  /** A statement is for one month, of which there is one at a time; evidence is one for all the months it carries over to. */
  private async replaceEarlier(
    tx: Transaction,
    { recordId, month, unitCode, item }: EvidenceSubmission,
  ): Promise<void> {
    const from = item === NO_DATA ? month : `${month.slice(0, 4)}-01`;
    const earlier = await managerOf(tx)
      .createQueryBuilder(EvidenceSubmission, 's')
      .innerJoin(ProcessRecord, 'r', 'r.id = s.recordId')
      .where('s.unitCode = :unitCode AND s.item = :item AND s.recordId <> :recordId', { unitCode, item, recordId })
      .andWhere("s.month >= :from AND s.month <= :month AND r.state = 'accepted'", { from, month })
      .getMany();
    for (const { recordId: id } of earlier) {
      const { version } = await loadRecord(tx, evidenceProcess, id);
      await this.engine.act(tx, {
        process: evidenceProcess,
        id,
        version,
        action: 'replace',
        actor: SYSTEM,
        facts: { by: recordId },
        guards: { 'replacement-accepted': true },
      });
    }
  }
}
