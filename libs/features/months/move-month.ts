import { managerOf } from '@app/database';
import { type ActOutcome, loadRecord, type ProcessEngine } from '@app/features/processes';
import { type Actor, SYSTEM, type Transaction } from '@app/kernel';
import type { ActionOf, GuardResults } from '@app/workflow';
import { monthProcess } from './month.workflow';
import { getWorkedMonth } from './worked-month.query';

/** A step of the month that follows from another act. */
export interface MonthStep {
  /** `2021-08`. */
  readonly month: string;
  readonly action: ActionOf<typeof monthProcess>;
  /** The guards of the action, as the causing act has found them. */
  readonly guards: GuardResults<typeof monthProcess>;
  /** Whoever did the causing act; the product itself where it was a job. */
  readonly actor?: Actor;
  /** For an action that asks for one. */
  readonly reason?: string;
}

/**
 * Lets the month go on in the transaction of what makes it go on: letters issued, a bulletin submitted, returned or published. Throws
 * `MonthNotPlanned`, and what the engine throws; two that come at once meet in the record's version, and the later one is refused.
 */
export class MoveMonth {
  constructor(private readonly engine: ProcessEngine) {}

  async execute(
    tx: Transaction,
    { month, action, guards, actor = SYSTEM, reason }: MonthStep,
  ): Promise<ActOutcome<typeof monthProcess>> {
    const { recordId: id } = await getWorkedMonth(managerOf(tx), month);
    const { version } = await loadRecord(tx, monthProcess, id);
    return this.engine.act(tx, { process: monthProcess, id, version, action, actor, guards, reason });
  }
}
