import { shownAttachments } from '@app/features/file-receipt';
import { getMonthContext, getWorkedMonth, type MonthContext } from '@app/features/months';
import { listRecords, type ProcessReader, ProcessRecord, recordLine } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { type EntityManager, In } from 'typeorm';
import { AdjustmentProposal } from './adjustment-proposal.entity';
import { adjustmentProcess } from './adjustment.workflow';
import type { AdjustmentAnswer, AdjustmentLineAnswer } from './adjustments.dto';
import { getProposal, getRule } from './get-proposal';

/** Which proposals a list shows. */
export interface AdjustmentFilter {
  readonly month: string;
  readonly unitCode?: string | undefined;
  readonly rule?: string | undefined;
  readonly state?: string | undefined;
  /** The id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** The bonuses and deductions proposed for a month, in that order; officers see their own unit's alone. Throws `MonthNotPlanned`. */
export async function listAdjustments(
  manager: EntityManager,
  actor: Actor,
  { rule, ...filter }: AdjustmentFilter,
): Promise<readonly AdjustmentLineAnswer[]> {
  const { assessmentId } = await getWorkedMonth(manager, filter.month);
  const month = await getMonthContext(manager, assessmentId);
  const details = { entity: AdjustmentProposal, equal: { rule } };
  const records = await listRecords(manager, actor, { ...filter, process: adjustmentProcess, details });
  const proposals = await manager.findBy(AdjustmentProposal, { recordId: In(records.map(({ id }) => id)) });
  const byId = new Map(proposals.map((one) => [one.recordId, one]));
  return records.flatMap((record) => {
    const proposal = byId.get(record.id);
    return proposal === undefined ? [] : [lineOf(month, record, proposal)];
  });
}

/** One proposal with its proof and the digest that a signature is bound to. Throws `RecordNotFound`, also where the actor may not see it. */
export async function getAdjustment(
  { manager, reader }: { readonly manager: EntityManager; readonly reader: ProcessReader },
  actor: Actor,
  id: string,
): Promise<AdjustmentAnswer> {
  await reader.get({ id, actor });
  const { proposal, worked, digest } = await getProposal(manager, id);
  const record = await manager.findOneByOrFail(ProcessRecord, { id });
  const files = await shownAttachments(manager, actor, id);
  const month = await getMonthContext(manager, worked.assessmentId);
  return { ...lineOf(month, record, proposal), files, contentSha256: digest };
}

function lineOf(
  { scheme, unitByCode }: MonthContext,
  record: ProcessRecord,
  { unitCode, rule: ruleName, cases, title, happenedOn }: AdjustmentProposal,
): AdjustmentLineAnswer {
  const { rule, name, kind, points } = getRule(scheme, ruleName);
  const line = recordLine(adjustmentProcess, record, unitByCode.get(unitCode)?.name ?? unitCode);
  return { ...line, rule, ruleName: name, kind, points, cases, title, happenedOn };
}
