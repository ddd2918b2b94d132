import { getWorkedMonth, RosterUnit, UnitNotInRoster } from '@app/features/months';
import type { EntityManager } from 'typeorm';
import type { TaskPlace } from '../rulings/current-rulings.query';

/** A task's record, as far as it says where the task belongs. */
export interface TaskRecord {
  readonly id: string;
  readonly month: string | null;
  readonly unitCode: string | null;
}

/** Where a task's figures are kept, and the unit as it stood in the month. */
export interface LocatedTask extends TaskPlace {
  readonly month: string;
  readonly unit: RosterUnit;
}

/** Throws `MonthNotPlanned`, `UnitNotInRoster`. */
export async function locateTask(manager: EntityManager, task: TaskRecord): Promise<LocatedTask> {
  const { id, month, unitCode } = task;
  const { assessmentId } = await getWorkedMonth(manager, month ?? '');
  const unit = await manager.findOneBy(RosterUnit, { assessmentId, code: unitCode ?? '' });
  if (unit === null) throw new UnitNotInRoster({ unit: unitCode ?? '' });
  return { recordId: id, assessmentId, unitNo: unit.unitNo, month: month ?? '', unit };
}
