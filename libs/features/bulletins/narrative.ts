import type { RemarkedSection } from '@app/documents';

/**
 * What the reviewer says in the bulletin besides the figures, and which units are praised. Paragraphs that state figures are made from
 * the scores and cannot be typed over.
 */
export interface Narrative {
  /** Paragraphs at the end of a section. */
  readonly remarks: Readonly<Record<RemarkedSection, readonly string[]>>;
  /** Section 六 as a whole; null for the standing requirements. */
  readonly requirements: readonly string[] | null;
  /** Codes of the ranked units to be praised; null for those the scheme proposes (RULES §6, D-13). */
  readonly praised: readonly string[] | null;
}

/** Nothing but the figures, the standing requirements and the proposed praise. */
export const PLAIN_NARRATIVE: Narrative = {
  remarks: { situation: [], rankings: [], praise: [], warnings: [], criticism: [] },
  requirements: null,
  praised: null,
};
