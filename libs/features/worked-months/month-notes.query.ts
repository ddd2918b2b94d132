import { type EntityManager, type FindOptionsWhere, LessThan } from 'typeorm';
import type { FurtherIndicator } from './further-indicators';
import { MonthNote } from './month-note.entity';

/** A part of the notes on a unit in a month. */
export interface NotesRequest {
  readonly month: string;
  readonly unit: string;
  readonly indicator?: FurtherIndicator | undefined;
  /** The id of the last note seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Notes with their history, the newest first: the first of an indicator is the one in force. */
export function listMonthNotes(
  manager: EntityManager,
  { month, unit: unitCode, indicator, after, limit }: NotesRequest,
): Promise<readonly MonthNote[]> {
  const where: FindOptionsWhere<MonthNote> = {
    ...{ month, unitCode },
    ...(indicator === undefined ? {} : { indicator }),
    ...(after === undefined ? {} : { id: LessThan(after) }),
  };
  return manager.find(MonthNote, { where, order: { id: 'DESC' }, take: limit });
}
