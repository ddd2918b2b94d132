import { managerOf } from '@app/database';
import { type ActOutcome, type ProcessEngine, ProcessRecord } from '@app/features/processes';
import type { Actor, Transaction } from '@app/kernel';
import { type ComposedLetters, type ComposeLetters, type LetterContact } from './compose-letters';
import { findNewestBatch } from './letter-batch.query';
import { letterBatch } from './letter-batch.workflow';
import { LetterDraft } from './letter-draft.entity';
import { manifestDigest } from './letter-manifest';
import { LetterBatchOpen } from './letters.errors';

const ENDED: readonly string[] = ['issued', 'voided'];

/**
 * Drafts the letters to all drawn units of a month that have not been told: one batch, signed and issued as a whole. Throws
 * `MonthNotPlanned`, `LetterBatchOpen`, and what the engine refuses with (`draw-complete`).
 */
export class DraftLetters {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly compose: ComposeLetters,
  ) {}

  async execute(
    tx: Transaction,
    actor: Actor,
    { month, contact }: { readonly month: string; readonly contact?: LetterContact | undefined },
  ): Promise<ActOutcome<typeof letterBatch>> {
    const manager = managerOf(tx);
    const composed = await this.compose.execute(tx, month, contact);
    const newest = await findNewestBatch(manager, month);
    if (newest !== null && !ENDED.includes(newest.state)) throw new LetterBatchOpen();
    const earlier = await manager.countBy(ProcessRecord, { process: letterBatch.name, month });
    const started = await this.engine.start(tx, {
      process: letterBatch,
      actor,
      subject: `${month}/${String(earlier + 1)}`,
      month,
      unitCode: null,
      parentCode: null,
      guards: { 'draw-complete': composed.isDrawComplete },
      facts: batchFacts(month, composed),
    });
    await keepLetters(tx, started.id, composed);
    return started;
  }
}

/** What the audit log says of the letters of an act. */
export function batchFacts(
  month: string,
  { series, letters }: ComposedLetters,
): { readonly letters: number; readonly manifest: string } {
  return { letters: letters.length, manifest: manifestDigest({ month, series, letters }) };
}

/** Keeps these letters as those of the batch, in place of what it had. */
export async function keepLetters(tx: Transaction, batchId: string, { letters }: ComposedLetters): Promise<void> {
  const manager = managerOf(tx);
  await manager.delete(LetterDraft, { batchId });
  for (const letter of letters) await manager.insert(LetterDraft, { ...letter, batchId, documentId: null });
}
