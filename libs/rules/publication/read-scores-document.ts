import type { ScoresDocument } from '../scoring/month-scores';
import { ScoresDocumentDamaged } from './publication.errors';
import { writeScoresDocument } from './write-scores-document';

/**
 * Reads back the text that `writeScoresDocument` made. Throws `ScoresDocumentDamaged` for anything that would not be written the
 * same way again: what is published must be what was scored, to the byte.
 */
export function readScoresDocument(text: string): ScoresDocument {
  try {
    const document: ScoresDocument = JSON.parse(text);
    if (writeScoresDocument(document) === text) return document;
  } catch (cause) {
    throw new ScoresDocumentDamaged({}, { cause });
  }
  throw new ScoresDocumentDamaged();
}
