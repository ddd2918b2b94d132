import { getMonthContext, getWorkedMonth, type MonthContext, type RosterUnit } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { DrawnUnit, spotCheckTask } from '@app/features/spot-checks';
import type { EntityManager } from 'typeorm';

/** A drawn unit that has not been told yet. */
export interface UntoldUnit {
  readonly unit: RosterUnit;
  readonly taskId: string;
}

/** The draw of a month, as far as letters are concerned. */
export interface DrawStanding {
  readonly context: MonthContext;
  /** Units were drawn, each has its task, and there are some to be told. */
  readonly isComplete: boolean;
  /** In roster order. */
  readonly untold: readonly UntoldUnit[];
}

/** Whom the month's letters go to: drawn units whose task nobody has told them of. Throws `MonthNotPlanned`. */
export async function drawStanding(manager: EntityManager, month: string): Promise<DrawStanding> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  const context = await getMonthContext(manager, assessmentId);
  const drawn = await manager.find(DrawnUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  const units = drawn.flatMap(({ unitNo }) => context.roster[unitNo] ?? []);
  const tasks = await manager.findBy(ProcessRecord, { process: spotCheckTask.name, month });
  const live = new Map(tasks.flatMap((task) => (task.state === 'cancelled' ? [] : [[task.unitCode, task]])));
  const untold = units.flatMap((unit) => {
    const task = live.get(unit.code);
    return task?.state === 'drawn' ? [{ unit, taskId: task.id }] : [];
  });
  const hasTasks = units.length === drawn.length && units.every(({ code }) => live.has(code));
  return { context, isComplete: hasTasks && untold.length > 0, untold };
}
