import { IdempotentCommands, type KeyedCommand } from '@app/features/processes';
import { type Actor, type Transaction, UnitOfWork } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** The key and digest a command came with. */
export type Keyed = Pick<KeyedCommand, 'key' | 'digest'>;

/** Does a command in one transaction, and once, however often it is sent. */
@Injectable()
export class OnceOnly {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: IdempotentCommands,
  ) {}

  /** `work` may be run again when the database asks for it. A refused command leaves no trace and may be sent again. */
  async run(actor: Actor, command: Keyed, work: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.commands.once(tx, { accountId: actor.id, ...command }, async () => {
        await work(tx);
        return null;
      }),
    );
  }
}
