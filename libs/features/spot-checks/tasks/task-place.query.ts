import { getWorkedMonth, type RosterUnit, UnitNotInRoster } from '@app/features/months';
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

type PlacedUnit = Omit<RosterUnit, 'group'> & { readonly unitGroup: RosterUnit['group'] };

// One statement for month and unit, because it is in every act on a task.
const UNIT_IN_MONTH = `
  SELECT u.assessment_id AS assessmentId, u.unit_no AS unitNo, u.code AS code, u.name AS name, u.unit_group AS unitGroup,
    u.parent AS parent, u.remit AS remit
  FROM worked_month w JOIN roster_unit u ON u.assessment_id = w.assessment_id
  WHERE w.month = ? AND u.code = ?`;

/** Throws `MonthNotPlanned`, `UnitNotInRoster`. */
export async function locateTask(manager: EntityManager, task: TaskRecord): Promise<LocatedTask> {
  const { id, month, unitCode } = task;
  const [row]: readonly PlacedUnit[] = await manager.query(UNIT_IN_MONTH, [month ?? '', unitCode ?? '']);
  if (row === undefined) {
    await getWorkedMonth(manager, month ?? '');
    throw new UnitNotInRoster({ unit: unitCode ?? '' });
  }
  const { unitGroup: group, ...rest } = row;
  const unit = { ...rest, group };
  const { assessmentId, unitNo } = unit;
  return { recordId: id, assessmentId, unitNo, month: month ?? '', unit };
}
