import { type Offer, type ProcessReader, ProcessRecord, type RecordView } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { type GuardResults, RecordNotFound } from '@app/workflow';
import { RosterUnit } from '@app/features/months';
import { ComparisonDesk } from '../rulings/comparison-desk.entity';
import { spotCheckTask } from '../spot-check.workflow';
import { UnitCheck } from '../unit-check.entity';
import { uploadOnFile } from './answer-on-file';
import { type GuardGround, taskGuards } from './spot-check-guards';
import { locateTask } from './task-place.query';

/** What a task is looked at with. */
export interface ViewGround extends GuardGround {
  readonly reader: ProcessReader;
}

/** A task with its history and buttons, the unit as it stood in the month, and what the comparison has found. */
export interface TaskView extends RecordView {
  readonly unit: RosterUnit;
  readonly check: UnitCheck | null;
  /** The upload its last answer rests on. */
  readonly answer: string | null;
  /** For rulings; 0 before the first comparison. */
  readonly deskVersion: number;
}

/** The record of a task that the actor may see. Throws `RecordNotFound`. */
export async function taskRecord(
  { manager, reader }: Pick<ViewGround, 'manager' | 'reader'>,
  actor: Actor,
  id: string,
): Promise<ProcessRecord> {
  await reader.get({ id, actor });
  const record = await manager.findOneBy(ProcessRecord, { id, process: spotCheckTask.name });
  if (record === null) throw new RecordNotFound();
  return record;
}

/** The task as an actor may see it. Throws `RecordNotFound`. */
export async function taskView(ground: ViewGround, actor: Actor, id: string): Promise<TaskView> {
  const { manager, reader } = ground;
  if (!(await manager.existsBy(ProcessRecord, { id, process: spotCheckTask.name }))) throw new RecordNotFound();
  const view = await reader.get({ id, actor, guards: (offer) => guardsOfOffer(ground, offer) });
  const { assessmentId, unitNo, unit } = await locateTask(manager, view);
  const desk = await manager.findOneBy(ComparisonDesk, { recordId: id });
  return {
    ...view,
    unit,
    check: await manager.findOneBy(UnitCheck, { assessmentId, unitNo }),
    answer: uploadOnFile({ acts: view.timeline }),
    deskVersion: desk?.version ?? 0,
  };
}

/** The conditions of what a task offers, as far as they can be found. */
export function guardsOfOffer(
  ground: GuardGround,
  { record, offered }: Offer,
): Promise<GuardResults<typeof spotCheckTask>> {
  return taskGuards(ground, record, requirementsOf(offered));
}

function requirementsOf(actions: Offer['offered']): readonly string[] {
  const offered = new Set(actions.map(({ action }) => action));
  const all = Object.entries(spotCheckTask.actions).flatMap(([name, action]) =>
    offered.has(name) && 'requires' in action ? [...action.requires] : [],
  );
  return [...new Set(all)];
}
