import { ProcessRecord } from '@app/features/processes';
import { RecordNotFound, type StateKind } from '@app/workflow';
import type { EntityManager } from 'typeorm';
import { Escalation, EscalationMonth, RectificationItem } from './escalation.entity';
import { escalationProcess } from './escalation.workflow';

/** The escalation of a record. Throws `RecordNotFound`. */
export async function getEscalation(manager: EntityManager, id: string): Promise<Escalation> {
  const escalation = await manager.findOneBy(Escalation, { id });
  if (escalation === null) throw new RecordNotFound();
  return escalation;
}

/** The months an escalation rests on that still stand, in order. */
export async function standingMonths(
  manager: EntityManager,
  escalationId: string,
): Promise<readonly EscalationMonth[]> {
  return manager.find(EscalationMonth, { where: { escalationId, stands: true }, order: { month: 'ASC' } });
}

/** What has to be put right, in order. */
export async function itemsOf(manager: EntityManager, escalationId: string): Promise<readonly RectificationItem[]> {
  return manager.find(RectificationItem, { where: { escalationId }, order: { itemNo: 'ASC' } });
}

/** A state of the process by its name. */
export function stateSpec(state: string): { readonly label: string; readonly kind?: StateKind } | undefined {
  return Object.entries(escalationProcess.states).find(([name]) => name === state)?.[1];
}

/** A subject for a new record of a unit: `140829/2021-09`, a later one of the same month with a number. */
export async function newSubject(manager: EntityManager, unitCode: string, month: string): Promise<string> {
  const earlier = await manager.countBy(ProcessRecord, { process: escalationProcess.name, unitCode, month });
  return earlier === 0 ? `${unitCode}/${month}` : `${unitCode}/${month}/${earlier + 1}`;
}
