import { MoveMonth, type MonthStep } from '@app/features/months';
import {
  type ActCommand,
  type Acted,
  ActOnce,
  type ActOutcome,
  ProcessEngine,
  type SentCommand,
  type StartCommand,
} from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Bulletin } from './bulletin.entity';
import { bulletinProcess } from './bulletin.workflow';

/** What is done on a bulletin, and what that means for its month: the one way in which either moves. */
@Injectable()
export class BulletinActs {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly once: ActOnce,
    private readonly moveMonth: MoveMonth,
  ) {}

  /** See `ActOnce.run`. */
  run(command: SentCommand, work: (tx: Transaction) => Promise<Acted>): Promise<Acted> {
    return this.once.run(command, work);
  }

  /** See `ActOnce.beforehand`. */
  beforehand(command: SentCommand, seen: { readonly id: string; readonly version: number }): Promise<Acted | null> {
    return this.once.beforehand(command, { process: bulletinProcess, ...seen });
  }

  /** See `ProcessEngine.start`. A bulletin is the office's own: it belongs to no unit. */
  start(
    tx: Transaction,
    draft: Pick<StartCommand<typeof bulletinProcess>, 'subject' | 'month' | 'actor' | 'facts'>,
  ): Promise<ActOutcome<typeof bulletinProcess>> {
    return this.engine.start(tx, { process: bulletinProcess, unitCode: null, parentCode: null, ...draft });
  }

  /** See `ProcessEngine.act`. */
  act(
    tx: Transaction,
    act: Omit<ActCommand<typeof bulletinProcess>, 'process'>,
  ): Promise<ActOutcome<typeof bulletinProcess>> {
    return this.engine.act(tx, { process: bulletinProcess, ...act });
  }

  /** A month's first bulletin takes it into signing. */
  async enterSigning(
    tx: Transaction,
    { kind, month }: Bulletin,
    { actor, guards }: { readonly actor: Actor; readonly guards: MonthStep['guards'] },
  ): Promise<void> {
    if (kind === 'monthly') await this.moveMonth.execute(tx, { month, action: 'enter-signing', guards, actor });
  }

  /** Returned or recalled, it takes the month back to its scores. */
  async leaveSigning(tx: Transaction, { kind, month }: Bulletin): Promise<void> {
    if (kind === 'monthly') await this.moveMonth.execute(tx, { month, action: 'leave-signing', guards: {} });
  }

  /** Published, it publishes the month, or says that the month is corrected. */
  async publishMonth(tx: Transaction, { kind, month }: Bulletin): Promise<void> {
    const [action, guard] =
      kind === 'monthly'
        ? (['publish', 'bulletin-published'] as const)
        : (['correct', 'correction-published'] as const);
    await this.moveMonth.execute(tx, { month, action, guards: { [guard]: true } });
  }
}
