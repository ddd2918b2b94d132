import { shownAttachments } from '@app/features/file-receipt';
import { getWorkedMonth, unitNamesOf } from '@app/features/months';
import { listRecords, type ProcessReader, ProcessRecord, recordLine } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { RecordNotFound } from '@app/workflow';
import { type EntityManager, In } from 'typeorm';
import { MATTER_NAMES, type ObjectionMatter } from './objection-matters';
import { Objection } from './objection.entity';
import { objectionProcess } from './objection.workflow';
import type { ObjectionAnswer, ObjectionLineAnswer } from './objections.dto';

/** Which objections a list shows. */
export interface ObjectionFilter {
  readonly month: string;
  readonly unitCode?: string | undefined;
  readonly matter?: ObjectionMatter | undefined;
  readonly state?: string | undefined;
  /** The id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** The objections of a month in the order in which they were lodged; officers see their own unit's alone. Throws `MonthNotPlanned`. */
export async function listObjections(
  manager: EntityManager,
  actor: Actor,
  { matter, ...filter }: ObjectionFilter,
): Promise<readonly ObjectionLineAnswer[]> {
  const { assessmentId } = await getWorkedMonth(manager, filter.month);
  const names = await unitNamesOf(manager, assessmentId);
  const details = { entity: Objection, equal: { matter } };
  const records = await listRecords(manager, actor, { ...filter, process: objectionProcess, details });
  const objections = await manager.findBy(Objection, { recordId: In(records.map(({ id }) => id)) });
  const byId = new Map(objections.map((one) => [one.recordId, one]));
  return records.flatMap((record) => {
    const objection = byId.get(record.id);
    return objection === undefined ? [] : [lineOf(names, record, objection)];
  });
}

/** One objection with its grounds, decision and files. Throws `RecordNotFound`, also where the actor may not see it. */
export async function getObjection(
  { manager, reader }: { readonly manager: EntityManager; readonly reader: ProcessReader },
  actor: Actor,
  id: string,
): Promise<ObjectionAnswer> {
  const { timeline } = await reader.get({ id, actor });
  const objection = await manager.findOneBy(Objection, { recordId: id });
  if (objection === null) throw new RecordNotFound();
  const record = await manager.findOneByOrFail(ProcessRecord, { id });
  const { assessmentId } = await getWorkedMonth(manager, objection.month);
  const decided = timeline.find(({ action }) => action === 'uphold' || action === 'dismiss');
  const files = await shownAttachments(manager, actor, id);
  return {
    ...lineOf(await unitNamesOf(manager, assessmentId), record, objection),
    concerned: objection.concerned,
    reopened: objection.reopened,
    grounds: timeline[0]?.reason ?? '',
    decision: decided?.reason ?? null,
    files,
  };
}

function lineOf(
  names: ReadonlyMap<string, string>,
  record: ProcessRecord,
  { unitCode, matter }: Objection,
): ObjectionLineAnswer {
  const line = recordLine(objectionProcess, record, names.get(unitCode) ?? unitCode);
  return { ...line, matter, matterName: MATTER_NAMES[matter] };
}
