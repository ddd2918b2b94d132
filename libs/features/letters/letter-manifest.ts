import { canonicalDigest } from '@app/features/official-documents';
import type { LetterDraft } from './letter-draft.entity';

/** What a batch is, to whoever signs it. */
export interface BatchManifest {
  readonly month: string;
  /** The series its numbers will be taken from. */
  readonly series: string;
  readonly letters: readonly Pick<LetterDraft, 'unitNo' | 'unitCode' | 'recipient' | 'content'>[];
}

/**
 * SHA-256 (hex) of the batch: month, series, and for every letter, in roster order, its unit and the digest of what it says. Computed from
 * the contents themselves, so that nothing can be changed behind a kept digest.
 */
export function manifestDigest({ month, series, letters }: BatchManifest): string {
  const inOrder = [...letters].sort((a, b) => a.unitNo - b.unitNo);
  return canonicalDigest({
    month,
    series,
    letters: inOrder.map(({ unitCode, recipient, content }) => ({
      unit: unitCode,
      recipient,
      content: canonicalDigest(content),
    })),
  });
}
