import {
  type ActCommand,
  type Acted,
  ActOnce,
  type ActOutcome,
  ProcessEngine,
  type SentCommand,
  type StartCommand,
} from '@app/features/processes';
import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { escalationProcess } from './escalation.workflow';

type Outcome = Promise<ActOutcome<typeof escalationProcess>>;

/** What is done on an escalation: the one way in which it moves. */
@Injectable()
export class EscalationActs {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly once: ActOnce,
  ) {}

  /** See `ActOnce.run`. */
  run(command: SentCommand, work: (tx: Transaction) => Promise<Acted>): Promise<Acted> {
    return this.once.run(command, work);
  }

  /** See `ActOnce.beforehand`. */
  beforehand(command: SentCommand, seen: { readonly id: string; readonly version: number }): Promise<Acted | null> {
    return this.once.beforehand(command, { process: escalationProcess, ...seen });
  }

  /** See `ProcessEngine.start`. Only ranked units are escalated: none of them has a parent. */
  start(tx: Transaction, command: Omit<StartCommand<typeof escalationProcess>, 'process' | 'parentCode'>): Outcome {
    return this.engine.start(tx, { process: escalationProcess, parentCode: null, ...command });
  }

  /** See `ProcessEngine.act`. */
  act(tx: Transaction, act: Omit<ActCommand<typeof escalationProcess>, 'process'>): Outcome {
    return this.engine.act(tx, { process: escalationProcess, ...act });
  }
}
