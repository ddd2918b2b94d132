import { createHash } from 'node:crypto';
import type { Attachment } from '@app/features/file-receipt';
import type { AdjustmentRule } from '@app/rules';
import canonicalize from 'canonicalize';
import type { AdjustmentProposal } from './adjustment-proposal.entity';
import { ContentChanged } from './adjustments.errors';

/**
 * The digest (SHA-256 in hex) of exactly what is signed: month, unit, rule with its points, cases, what for, when, and the proof's
 * contents. A sign-off names it as it was shown.
 */
export function contentDigest(
  { month, unitCode, rule, cases, title, happenedOn }: AdjustmentProposal,
  { kind, points }: AdjustmentRule,
  attachments: readonly Attachment[],
): string {
  const files = attachments.map(({ file }) => file.sha256);
  const content = { month, unitCode, rule, kind, points, cases, title, happenedOn, files };
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}

/** Throws `ContentChanged` unless the digest the signer was shown is the one of what is there. */
export function requireShown(present: string, shown: string): void {
  if (present !== shown) throw new ContentChanged();
}
