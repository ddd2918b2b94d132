import { getWorkedMonth, RosterUnit, type WorkedMonth } from '@app/features/months';
import { type OfRecord, ProcessRecord } from '@app/features/processes';
import { PayloadReader } from '@app/jobs';
import type { NewJob } from '@app/kernel';
import type { EntityManager } from 'typeorm';

/** The payload of a job about a month. */
export interface OfMonth {
  readonly month: string;
}

export function parseOfMonth(payload: unknown): OfMonth {
  return { month: new PayloadReader(payload).text('month') };
}

/** The month that an act was done on, or on one of whose tasks. */
export async function monthOfAct(manager: EntityManager, { recordId }: OfRecord): Promise<WorkedMonth> {
  const { month } = await manager.findOneByOrFail(ProcessRecord, { id: recordId });
  return getWorkedMonth(manager, month ?? '');
}

/** One job for each unit of a month, to settle its counts for I3, I4 and I6 from the records as they are now. */
export async function unitChecksOf(manager: EntityManager, { assessmentId }: WorkedMonth): Promise<readonly NewJob[]> {
  const units = await manager.find(RosterUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  return units.map(({ unitNo }) => ({ name: 'check-month-unit', payload: { assessmentId, unitNo } }));
}
