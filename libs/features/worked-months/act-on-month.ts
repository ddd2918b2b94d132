import { managerOf } from '@app/database';
import { holdMonth, monthProcess } from '@app/features/months';
import { ActOnce, type CommandMark, ProcessEngine } from '@app/features/processes';
import { type Actor, Clock, officeDay } from '@app/kernel';
import { type ActionOf, GuardNotMet } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { explainGuard, getMonthGuards, guardResults } from './month-guards.query';

/** The acts of the month that need nothing but a reason; dates are moved by `ChangeMonthDates`. */
export type MonthAction = Exclude<ActionOf<typeof monthProcess>, 'change-dates'>;

/** An act on a month, at the version the actor saw. */
export interface MonthCommand {
  readonly month: string;
  readonly action: MonthAction;
  readonly version: number;
  readonly reason?: string | undefined;
}

/** Lets the month go on, where everything that must come before it has been done. */
@Injectable()
export class ActOnMonth {
  constructor(
    private readonly once: ActOnce,
    private readonly clock: Clock,
    private readonly engine: ProcessEngine,
  ) {}

  /**
   * Does the act, with its guards found in the same transaction. A guard that does not hold is told with numbers (`GuardNotMet`,
   * `details.explanation`). Throws `MonthNotPlanned` and what the engine throws besides. The same command again changes nothing.
   */
  async execute(actor: Actor, { month, action, version, reason }: MonthCommand, mark: CommandMark): Promise<void> {
    await this.once.run({ actor, ...mark }, async (tx) => {
      const manager = managerOf(tx);
      // Held before anything is read: no file arrives between the guards and the end of the act.
      const worked = await holdMonth(tx, month);
      const missing = await getMonthGuards(manager, worked, officeDay(this.clock.now()));
      const guards = guardResults(missing);
      const act = { process: monthProcess, id: worked.recordId, version, action, actor, reason, guards };
      try {
        return await this.engine.act(tx, act);
      } catch (error) {
        throw error instanceof GuardNotMet ? explainGuard(error, missing) : error;
      }
    });
  }
}
