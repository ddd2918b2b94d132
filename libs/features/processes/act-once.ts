import type { Actor, Transaction, UnitOfWork } from '@app/kernel';
import type { IdempotentCommands } from './idempotent-commands';
import type { Json } from './json';

/** An act as it reached us: who does it, and the mark under which it is done once. */
export interface ActRequest {
  readonly actor: Actor;
  readonly key: { readonly key: string; readonly digest: string };
}

/** How an act left the record. */
export interface ActReceipt {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** Does what one request asks for in one transaction, once however often it is sent. */
export class ActOnce {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: IdempotentCommands,
  ) {}

  /** Sent again, it gives the receipt of the first time. Throws what `work` and `IdempotentCommands.once` throw; nothing is written then. */
  run({ actor, key }: ActRequest, work: (tx: Transaction) => Promise<ActReceipt>): Promise<ActReceipt> {
    return this.unitOfWork.run(async (tx) => {
      const { result } = await this.commands.once(tx, { accountId: actor.id, ...key }, async () => {
        const { id, state, version } = await work(tx);
        return { id, state, version };
      });
      return receiptOf(result);
    });
  }
}

function receiptOf(result: Json): ActReceipt {
  if (typeof result === 'object' && result !== null && 'id' in result) {
    const { id, state, version } = result;
    if (typeof id === 'string' && typeof state === 'string' && typeof version === 'number')
      return { id, state, version };
  }
  throw new TypeError('What was kept of the command is no receipt of an act.');
}
