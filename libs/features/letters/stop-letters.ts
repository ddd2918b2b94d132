import type { ActOutcome, ProcessEngine } from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import type { BatchAtVersion } from './batch-at-version';
import { letterBatch } from './letter-batch.workflow';

/**
 * Stops a batch on its way to the signature, with a reason: `return` gives it back to the reviewer, `void` ends it, and another may be
 * drafted. Throws what the engine refuses with.
 */
export class StopLetters {
  constructor(private readonly engine: ProcessEngine) {}

  execute(
    tx: Transaction,
    actor: Actor,
    stop: BatchAtVersion & { readonly action: 'return' | 'void'; readonly reason: string },
  ): Promise<ActOutcome<typeof letterBatch>> {
    const { id, version, action, reason } = stop;
    return this.engine.act(tx, { process: letterBatch, id, version, action, actor, reason });
  }
}
