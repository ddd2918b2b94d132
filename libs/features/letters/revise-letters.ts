import type { ActOutcome, ProcessEngine } from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import type { BatchAtVersion } from './batch-at-version';
import type { ComposeLetters, LetterContact } from './compose-letters';
import { batchFacts, keepLetters } from './draft-letters';
import { letterBatch } from './letter-batch.workflow';

/** Writes a returned batch anew from what is true now: draw, plan, contact. Throws what the engine refuses with. */
export class ReviseLetters {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly compose: ComposeLetters,
  ) {}

  async execute(
    tx: Transaction,
    actor: Actor,
    { id, month, version, contact }: BatchAtVersion & { readonly contact?: LetterContact | undefined },
  ): Promise<ActOutcome<typeof letterBatch>> {
    const composed = await this.compose.execute(tx, month, contact);
    const facts = batchFacts(month, composed);
    const revised = await this.engine.act(tx, { process: letterBatch, id, version, action: 'revise', actor, facts });
    await keepLetters(tx, id, composed);
    return revised;
  }
}
