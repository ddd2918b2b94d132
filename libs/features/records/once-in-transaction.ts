import { IdempotentCommands } from '@app/features/processes';
import { type Actor, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** How a command was marked by its sender. */
export interface SentUnder {
  readonly key: string;
  readonly digest: string;
}

/** Does a command in one transaction, and one with a key once, however often it is sent. */
@Injectable()
export class OnceInTransaction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: IdempotentCommands,
  ) {}

  /** Returns what `work` gives, or gave when it was done. Throws `CommandKeyReused`, and what `work` throws. */
  run(actor: Actor, key: SentUnder | undefined, work: (tx: Transaction) => Promise<string>): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      if (key === undefined) return work(tx);
      const { result } = await this.commands.once(tx, { accountId: actor.id, ...key }, () => work(tx));
      return String(result);
    });
  }
}
