import { IdempotentCommands, type Json } from '@app/features/processes';
import type { CommandKey } from '@app/http';
import { type Actor, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** Does a person's command once under its key, in a transaction of its own; sent again it gives the same answer. */
@Injectable()
export class KeyedCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: IdempotentCommands,
  ) {}

  /** Throws `CommandKeyReused`, and whatever the work throws, which then has left no trace. */
  async once({ id }: Actor, command: CommandKey, work: (tx: Transaction) => Promise<Json>): Promise<Json> {
    const { result } = await this.unitOfWork.run((tx) =>
      this.commands.once(tx, { accountId: id, ...command }, () => work(tx)),
    );
    return result;
  }
}
