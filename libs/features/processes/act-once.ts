import { type Actor, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IdempotentCommands } from './idempotent-commands';

/** What came of an act, as its sender is told. */
export interface Acted {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** Who sends a command, and how it was marked. */
export interface SentCommand {
  readonly actor: Actor;
  /** Chosen by the sender for this one command. */
  readonly key: string;
  /** Of everything the command says. */
  readonly digest: string;
}

/** Does an act once, however often it is sent, in a transaction of its own. */
@Injectable()
export class ActOnce {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: IdempotentCommands,
  ) {}

  /** What the act came to, now or when it was first sent. Throws what the work throws, and what `IdempotentCommands.once` throws. */
  async run({ actor, key, digest }: SentCommand, work: (tx: Transaction) => Promise<Acted>): Promise<Acted> {
    const command = { accountId: actor.id, key, digest };
    const { result } = await this.unitOfWork.run((tx) =>
      this.commands.once(tx, command, async () => {
        const { id, state, version } = await work(tx);
        return { id, state, version };
      }),
    );
    return actedOf(result);
  }
}

function actedOf(kept: unknown): Acted {
  const { id, state, version } = { id: undefined, state: undefined, version: undefined, ...Object(kept) };
  if (typeof id === 'string' && typeof state === 'string' && typeof version === 'number') return { id, state, version };
  throw new TypeError('What was kept of a command is no act.');
}
