import { findMonthStanding } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import type { EntityManager } from 'typeorm';
import { objectionProcess } from './objection.workflow';

/** In these states of the month units see their score sheets, and what they say of them can still be heard. */
const SHEETS_ARE_OUT: readonly string[] = ['scored', 'signing'];

/** Whether the score sheets of a month are out and its bulletin is not signed yet. */
export async function isSheetOpen(manager: EntityManager, month: string): Promise<boolean> {
  const standing = await findMonthStanding(manager, month);
  return standing !== null && SHEETS_ARE_OUT.includes(standing.state) && standing.bulletin === 'unsigned';
}

/** Whether an objection of the unit is being looked into. */
export function hasOpenObjection(manager: EntityManager, month: string, unitCode: string): Promise<boolean> {
  return manager.existsBy(ProcessRecord, { process: objectionProcess.name, month, unitCode, state: 'lodged' });
}
