import type { EntityManager } from 'typeorm';
import { MonthNotPlanned } from './months.errors';
import { WorkedMonth } from './worked-month.entity';

/** The month that people work; null where it has not been planned. */
export async function findWorkedMonth(manager: EntityManager, month: string): Promise<WorkedMonth | null> {
  return manager.findOneBy(WorkedMonth, { month });
}

/** The month that people work. Throws `MonthNotPlanned`. */
export async function getWorkedMonth(manager: EntityManager, month: string): Promise<WorkedMonth> {
  const found = await findWorkedMonth(manager, month);
  if (found === null) throw new MonthNotPlanned({ month });
  return found;
}
