import { managerOf } from '@app/database';
import { attachFiles, digestOfFiles, getAttachable } from '@app/features/file-receipt';
import { getMonthContext, getWorkedMonth } from '@app/features/months';
import { type Acted, ActOnce, loadRecord, ProcessEngine } from '@app/features/processes';
import { maySee, RecordNotFound } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import type { EvidenceAct } from './evidence-act';
import { checkedAddress, getSubmittableItem } from './evidence-items';
import { EvidenceSubmission } from './evidence-submission.entity';
import { evidenceProcess } from './evidence.workflow';
import { purposeOf } from './submit-evidence';

/** What a unit hands in anew. */
export interface EvidenceAnew {
  readonly webAddress?: string | undefined;
  /** Numbers of files handed in for this, at least one; earlier ones stay on record. */
  readonly files: readonly string[];
  readonly reason?: string | undefined;
}

/** A unit completes what was returned to it. Throws `WebAddressInvalid`, `AttachmentUnfit`, and what the engine throws. */
@Injectable()
export class ResubmitEvidence {
  constructor(
    private readonly once: ActOnce,
    private readonly engine: ProcessEngine,
  ) {}

  execute({ id, version, ...request }: EvidenceAct, given: EvidenceAnew): Promise<Acted> {
    const { actor } = request;
    return this.once.run(request, async (tx) => {
      const manager = managerOf(tx);
      const record = await loadRecord(tx, evidenceProcess, id);
      // Before its files are looked at, whose fitness would tell that there is such a record.
      if (!maySee(evidenceProcess, record, actor)) throw new RecordNotFound();
      const { month, unitCode, item: itemId } = await manager.findOneByOrFail(EvidenceSubmission, { recordId: id });
      const { assessmentId } = await getWorkedMonth(manager, month);
      const { scheme } = await getMonthContext(manager, assessmentId);
      const item = getSubmittableItem(scheme, itemId);
      const files = await getAttachable(manager, given.files, { purpose: purposeOf(item), month, unitCode });
      const outcome = await this.engine.act(tx, {
        process: evidenceProcess,
        id,
        version,
        action: 'resubmit',
        actor,
        reason: given.reason,
        facts: { files: files.length, filesSha256: digestOfFiles(files) },
        guards: { 'files-attached': files.length > 0 },
      });
      const webAddress = checkedAddress(item, given.webAddress);
      await manager.update(EvidenceSubmission, { recordId: id }, { webAddress });
      await attachFiles(tx, outcome, files);
      return outcome;
    });
  }
}
