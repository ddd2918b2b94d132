import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a document's content; equal contents give equal file identifiers, different ones different. */
export function contentDigest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex');
}
