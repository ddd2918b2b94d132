import { managerOf, updateExactlyOne } from '@app/database';
import type { Approval, IssueDocument, SignedOff } from '@app/features/official-documents';
import { type ActOutcome, loadRecord, type ProcessEngine } from '@app/features/processes';
import { type Actor, actedBy, type Clock, officeDay, type Transaction } from '@app/kernel';
import { IsNull } from 'typeorm';
import type { SeenBatch } from './batch-at-version';
import { ISSUE_LETTERS } from './issue-letters.job';
import { isFrozen, letterSeries, lettersOf } from './letter-batch.query';
import { letterBatch } from './letter-batch.workflow';
import { LetterDraft } from './letter-draft.entity';

type Outcome = ActOutcome<typeof letterBatch>;

/**
 * The leader signs a batch as a whole (签发), bound to the manifest that was on the screen. In the same transaction every letter gets its
 * number, in roster order, and its bytes are asked for (RULES §8: numbers are given at sign-off). The letters bear the day of the
 * signature. Throws what the engine refuses with (`letters-frozen`).
 */
export class SignLetters {
  constructor(
    private readonly engine: ProcessEngine,
    private readonly issueDocument: IssueDocument,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Transaction, actor: Actor, seen: SeenBatch): Promise<Outcome> {
    const { id, version, digest, provedAt } = seen;
    const signed = await this.engine.act(tx, {
      process: letterBatch,
      id,
      version,
      action: 'sign',
      actor,
      provedAt,
      facts: { manifest: digest },
      guards: async () => ({ 'letters-frozen': await isFrozen(managerOf(tx), seen, digest) }),
    });
    await this.number(tx, actor, { signed, seen });
    return signed;
  }

  private async number(
    tx: Transaction,
    actor: Actor,
    { signed, seen }: { readonly signed: Outcome; readonly seen: SeenBatch },
  ): Promise<void> {
    const manager = managerOf(tx);
    const common = {
      series: await letterSeries(manager, seen.month),
      issueDate: officeDay(this.clock.now()),
      month: seen.month,
      approvals: await approvalsOf(tx, signed.id),
      by: { ...actedBy(actor, 'leader'), delegatedBy: actor.delegatedBy, requestId: actor.requestId },
      // Whichever letter is made last lets the batch go on.
      followUp: { name: ISSUE_LETTERS, payload: { recordId: signed.id, ordinal: signed.version } },
    } satisfies Omit<SignedOff, 'content' | 'unitCode'>;
    for (const { unitNo, unitCode, parentCode, content } of await lettersOf(manager, signed.id)) {
      const document = await this.issueDocument.execute(tx, { ...common, unitCode, parentCode, content });
      await updateExactlyOne(manager, LetterDraft, {
        where: { batchId: signed.id, unitNo, documentId: IsNull() },
        set: { documentId: document.id },
      });
    }
  }
}

/** The signatures in force on the batch: the last of each meaning. */
async function approvalsOf(tx: Transaction, batchId: string): Promise<readonly Approval[]> {
  const { acts } = await loadRecord(tx, letterBatch, batchId);
  const byMeaning = new Map<string, Approval>();
  for (const { signOff: meaning, actorId: accountId, role, delegatedBy, at, facts } of acts) {
    const digest = facts['manifest'];
    if (meaning === null || typeof digest !== 'string') continue;
    byMeaning.set(meaning, { accountId, role, delegatedBy, meaning, at: at.toISOString(), digest });
  }
  return [...byMeaning.values()];
}
