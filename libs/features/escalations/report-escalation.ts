import { managerOf } from '@app/database';
import { OfficialDocument } from '@app/features/official-documents';
import { loadRecord } from '@app/features/processes';
import { SYSTEM, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { EscalationActs } from './escalation-acts';
import type { Escalation } from './escalation.entity';
import { getEscalation } from './escalation.query';
import { escalationProcess } from './escalation.workflow';

export const ISSUE_ESCALATION = 'issue-escalation';

/**
 * Notes that report and notice have gone out, once the verifier has accepted both. Asked for by the approval and again whenever one of
 * them is issued; a record that was called in question meanwhile is left alone.
 */
@Injectable()
export class ReportEscalation {
  constructor(private readonly acts: EscalationActs) {}

  /** Returns whether it was noted now. */
  async execute(tx: Transaction, id: string): Promise<boolean> {
    const manager = managerOf(tx);
    const { state, version } = await loadRecord(tx, escalationProcess, id);
    if (state !== 'approved' || !(await areIssued(manager, await getEscalation(manager, id)))) return false;
    const guards = { 'documents-verified': true };
    await this.acts.act(tx, { id, version, action: 'report', actor: SYSTEM, guards });
    return true;
  }
}

async function areIssued(manager: EntityManager, { kind, reportId, noticeId }: Escalation): Promise<boolean> {
  const wanted = kind === 'interview' ? [reportId, noticeId] : [reportId];
  const ids = wanted.flatMap((id) => id ?? []);
  const issued = await manager.countBy(OfficialDocument, { id: In(ids), state: 'issued' });
  return issued === wanted.length;
}
