import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** One unit of a frozen pool, in roster order. */
export interface FrozenUnit {
  readonly code: string;
  readonly name: string;
  /** Drawn in an earlier month of the year: comes after all others under rotation (D-7). */
  readonly drawnEarlier: boolean;
}

/** One area of a frozen pool: `department` for the municipal departments, otherwise a county's code. */
export interface FrozenArea {
  readonly area: string;
  /** How many are drawn, fewer where fewer exist. */
  readonly size: number;
  readonly units: readonly FrozenUnit[];
}

/** Everything a draw rests on but the seed, as it stood before the seed existed. */
export interface FrozenPool {
  readonly format: 'yuncheng-draw-pool/1';
  readonly month: string;
  readonly number: number;
  /** Id of the scheme, whose draw sizes and rotation hold. */
  readonly scheme: string;
  readonly rotation: boolean;
  /** How anybody repeats it, in words. */
  readonly method: string;
  /** Where the seed will come from, said so that only one value can be meant. */
  readonly seedSource: string;
  /** The moment from which the seed can be known (ISO 8601, UTC): later than the freezing. Null where two officers make it. */
  readonly seedKnownFrom: string | null;
  readonly areas: readonly FrozenArea[];
}

/** The seed as it was published, and where that can be looked up. */
export interface EnteredSeed {
  readonly format: 'yuncheng-draw-seed/1';
  readonly month: string;
  readonly number: number;
  /** SHA-256 of the frozen pool. */
  readonly pool: string;
  readonly seed: string;
  readonly evidence: string;
}

/** A drawn unit with the hash that put it in its place. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  /** HMAC-SHA-256 in lower-case hex. */
  readonly orderedBy: string;
}

/** Who was drawn, in each area in the order of the draw. */
export interface DrawnList {
  readonly format: 'yuncheng-draw-list/1';
  readonly month: string;
  readonly number: number;
  readonly pool: string;
  readonly seed: string;
  readonly areas: readonly { readonly area: string; readonly drawn: readonly ListedUnit[] }[];
}

/** A draw that was broken off, and the record of the request that a leader has approved. */
export interface AbandonedDraw {
  readonly format: 'yuncheng-draw-abandoned/1';
  readonly month: string;
  readonly number: number;
  readonly redraw: string;
}

export type DrawDocument = FrozenPool | EnteredSeed | DrawnList | AbandonedDraw;

/** The one text of a document (RFC 8785), and its SHA-256 in lower-case hex. */
export function written(document: DrawDocument): { readonly document: string; readonly digest: string } {
  const text = canonicalize(document);
  if (text === undefined) throw new TypeError('A document of a draw is no JSON.');
  return { document: text, digest: digestOf(text) };
}

/** SHA-256 of the UTF-8 bytes of a text, lower-case hex. */
function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
