import { shownAttachments } from '@app/features/file-receipt';
import { getMonthContext, getWorkedMonth, type MonthContext } from '@app/features/months';
import { listRecords, type ProcessReader, ProcessRecord, recordLine } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { RecordNotFound } from '@app/workflow';
import { type EntityManager, In } from 'typeorm';
import { submittableItems } from './evidence-items';
import { EvidenceSubmission } from './evidence-submission.entity';
import type { EvidenceAnswer, EvidenceLineAnswer } from './evidence.dto';
import { evidenceProcess } from './evidence.workflow';
import { monthsCounting } from './put-in-force';

/** Which submissions a list shows. */
export interface EvidenceFilter {
  /** Submitted in this month. */
  readonly month: string;
  readonly unitCode?: string | undefined;
  readonly item?: string | undefined;
  readonly state?: string | undefined;
  /** The id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** What was submitted in a month, in that order; officers see their own units' alone. Throws `MonthNotPlanned`. */
export async function listEvidence(
  manager: EntityManager,
  actor: Actor,
  { item, ...filter }: EvidenceFilter,
): Promise<readonly EvidenceLineAnswer[]> {
  const month = await contextOf(manager, filter.month);
  const details = { entity: EvidenceSubmission, equal: { item } };
  const records = await listRecords(manager, actor, { ...filter, process: evidenceProcess, details });
  const submissions = await manager.findBy(EvidenceSubmission, { recordId: In(records.map(({ id }) => id)) });
  const byId = new Map(submissions.map((one) => [one.recordId, one]));
  return records.flatMap((record) => {
    const submission = byId.get(record.id);
    return submission === undefined ? [] : [lineOf(month, record, submission)];
  });
}

/** One submission with its files. Throws `RecordNotFound`, also where the actor may not see it. */
export async function getEvidence(
  { manager, reader }: { readonly manager: EntityManager; readonly reader: ProcessReader },
  actor: Actor,
  id: string,
): Promise<EvidenceAnswer> {
  await reader.get({ id, actor });
  const submission = await manager.findOneBy(EvidenceSubmission, { recordId: id });
  if (submission === null) throw new RecordNotFound();
  const record = await manager.findOneByOrFail(ProcessRecord, { id });
  const files = await shownAttachments(manager, actor, id);
  const counting = await monthsCounting(manager, submission);
  return {
    ...lineOf(await contextOf(manager, submission.month), record, submission),
    files,
    countsFor: counting.map(({ month }) => month),
  };
}

async function contextOf(manager: EntityManager, month: string): Promise<MonthContext> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  return getMonthContext(manager, assessmentId);
}

function lineOf(
  { scheme, unitByCode }: MonthContext,
  record: ProcessRecord,
  { unitCode, item, webAddress }: EvidenceSubmission,
): EvidenceLineAnswer {
  const itemName = submittableItems(scheme).find(({ id }) => id === item)?.name ?? item;
  return {
    ...recordLine(evidenceProcess, record, unitByCode.get(unitCode)?.name ?? unitCode),
    item,
    itemName,
    webAddress,
  };
}
