import { managerOf } from '@app/database';
import { getMonthContext } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import type { Transaction } from '@app/kernel';
import { isEvidenceInForce } from '@app/rules';
import { NO_DATA } from './evidence-items';
import { EvidenceSubmission } from './evidence-submission.entity';
import { evidenceProcess } from './evidence.workflow';
import { confirmIn } from './put-in-force';

/**
 * Lets a month that is being planned count what is accepted already (D-1), in the transaction that plans it; returns how many items.
 * Its assessment and roster must be there. Units that have left the roster are left out. Repeatable.
 */
export async function carryEvidenceOver(tx: Transaction, assessmentId: number): Promise<number> {
  const manager = managerOf(tx);
  const { assessment, scheme, unitByCode } = await getMonthContext(manager, assessmentId);
  const accepted = await manager
    .createQueryBuilder(EvidenceSubmission, 's')
    .innerJoin(ProcessRecord, 'r', 'r.id = s.recordId')
    .where("r.state = 'accepted' AND r.process = :process", { process: evidenceProcess.name })
    .andWhere('s.item <> :noData AND s.month >= :from AND s.month <= :to', {
      noData: NO_DATA,
      from: `${assessment.month.slice(0, 4)}-01`,
      to: assessment.month,
    })
    .orderBy('s.month', 'ASC')
    .addOrderBy('s.recordId', 'ASC')
    .getMany();
  const carried = accepted.filter(
    ({ month, unitCode }) => unitByCode.has(unitCode) && isEvidenceInForce(scheme, month, assessment.month),
  );
  for (const submission of carried) await confirmIn(manager, assessmentId, submission);
  return carried.length;
}
