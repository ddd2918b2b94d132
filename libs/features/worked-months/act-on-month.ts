import { managerOf } from '@app/database';
import { getWorkedMonth, monthProcess } from '@app/features/months';
import { IdempotentCommands, ProcessEngine } from '@app/features/processes';
import { type Actor, Clock, officeDay, UnitOfWork } from '@app/kernel';
import { type ActionOf, GuardNotMet } from '@app/workflow';
import { Injectable } from '@nestjs/common';
import { explainGuard, getMonthGuards, guardResults } from './month-guards.query';
import type { Keyed } from './plan-month';

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
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly engine: ProcessEngine,
    private readonly commands: IdempotentCommands,
  ) {}

  /**
   * Does the act, with its guards found in the same transaction. A guard that does not hold is told with numbers (`GuardNotMet`,
   * `details.explanation`). Throws `MonthNotPlanned` and what the engine throws besides. The same command again changes nothing.
   */
  async execute(actor: Actor, { month, action, version, reason }: MonthCommand, command: Keyed): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.commands.once(tx, { accountId: actor.id, ...command }, async () => {
        const manager = managerOf(tx);
        const worked = await getWorkedMonth(manager, month);
        const missing = await getMonthGuards(manager, worked, officeDay(this.clock.now()));
        const guards = guardResults(missing);
        try {
          await this.engine.act(tx, {
            process: monthProcess,
            id: worked.recordId,
            version,
            action,
            actor,
            reason,
            guards,
          });
        } catch (error) {
          throw error instanceof GuardNotMet ? explainGuard(error, missing) : error;
        }
        return null;
      }),
    );
  }
}
