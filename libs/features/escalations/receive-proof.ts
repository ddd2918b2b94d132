import { managerOf } from '@app/database';
import { recordReceivedFile } from '@app/features/file-receipt';
import { type LoadedRecord, loadRecord } from '@app/features/processes';
import type { UploadedFile } from '@app/http';
import { type Actor, Clock, type Transaction, UnitOfWork } from '@app/kernel';
import { maySee, RecordNotFound } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { getEscalation } from './escalation.query';
import { escalationProcess } from './escalation.workflow';

/** Keeps a file that somebody hands in for an escalation they may see. */
@Injectable()
export class ReceiveProof {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws `RecordNotFound` for a stranger's record as for none. */
  execute(actor: Actor, id: string, file: UploadedFile): Promise<{ readonly id: string }> {
    const { sha256, size, kind, name } = file;
    return this.unitOfWork.run(async (tx) => {
      const { month } = await visibleRecord(tx, actor, id);
      const { unitCode } = await getEscalation(managerOf(tx), id);
      const purpose = actor.roles.includes('reviewer') ? 'interview-record' : 'follow-up-proof';
      // The minutes name people and are the office's own: the unit gets what it handed in itself.
      const belongs = { unitCode: purpose === 'interview-record' ? null : unitCode, parentCode: null };
      const receipt = { sha256, size, kind, name, purpose, month, ...belongs } as const;
      const { id: fileId } = await recordReceivedFile(tx, { actor, clock: this.clock, receipt });
      return { id: fileId };
    });
  }

  /** Throws `RecordNotFound` unless the actor may see the record. */
  async check(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run((tx) => visibleRecord(tx, actor, id));
  }
}

async function visibleRecord(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<LoadedRecord<typeof escalationProcess>> {
  const record = await loadRecord(tx, escalationProcess, id);
  if (!maySee(escalationProcess, record, actor)) throw new RecordNotFound();
  return record;
}
