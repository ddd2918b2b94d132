import type { RosterUnit, WorkedMonth } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { isOfficerOnly, isOwn } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { ScoreSheetNotFound } from './worked-months.errors';

/** The states of a month in which a unit sees its own score sheet: from scoring on, and never while figures are being put right. */
export const SHEET_STATES: readonly string[] = ['scored', 'signing', 'published', 'corrected', 'closed'];

const OFFICERS = ['unit-officer', 'county-officer'] as const;

/** A unit of a month, as far as who may read it depends on it. */
export interface ReadUnit {
  readonly worked: WorkedMonth;
  readonly unit: Pick<RosterUnit, 'code' | 'parent'>;
}

/**
 * Refuses officers what is not theirs, and their own before the month has been scored: both as if it did not exist
 * (`ScoreSheetNotFound`). A county's officers reach its departments. Everybody else whom a route lets in sees all at any time.
 */
export async function requireSheet(manager: EntityManager, actor: Actor, { worked, unit }: ReadUnit): Promise<void> {
  if (!isOfficerOnly(actor)) return;
  const { state } = await manager.findOneByOrFail(ProcessRecord, { id: worked.recordId });
  if (!isOwnUnit(actor, unit) || !SHEET_STATES.includes(state)) throw new ScoreSheetNotFound();
}

/** Whether an officer acts for the unit, or for the county it belongs to. */
export function isOwnUnit(actor: Actor, { code, parent }: ReadUnit['unit']): boolean {
  const record = { unitCode: code, parentCode: parent === '' ? null : parent };
  return OFFICERS.some((role) => actor.roles.includes(role) && isOwn(role, record, actor));
}
