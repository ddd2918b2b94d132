import { managerOf } from '@app/database';
import type { ActOutcome, ProcessEngine } from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import type { SeenBatch } from './batch-at-version';
import { isFrozen } from './letter-batch.query';
import { letterBatch } from './letter-batch.workflow';

/** Submits a batch to the leader: a sign-off (拟稿) bound to the manifest. Throws what the engine refuses with (`letters-frozen`). */
export class SubmitLetters {
  constructor(private readonly engine: ProcessEngine) {}

  execute(tx: Transaction, actor: Actor, seen: SeenBatch): Promise<ActOutcome<typeof letterBatch>> {
    const { id, version, digest, provedAt } = seen;
    return this.engine.act(tx, {
      process: letterBatch,
      id,
      version,
      action: 'submit',
      actor,
      provedAt,
      facts: { manifest: digest },
      guards: async () => ({ 'letters-frozen': await isFrozen(managerOf(tx), seen, digest) }),
    });
  }
}
