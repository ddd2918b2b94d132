import { parsePoints, type Hundredths } from '../arithmetic/points';
import type { Scheme } from '../scheme/scheme';

/** What decides whether a unit is proposed for praise. */
export interface PraiseCandidate {
  readonly code: string;
  readonly rank: number;
  readonly total: Hundredths;
  readonly criticised: boolean;
  readonly warned: boolean;
}

/** The codes proposed for praise, in the order given: rank ≤ 3, total ≥ 90, neither criticised nor warned (D-13). */
export function praise(candidates: readonly PraiseCandidate[], { ranking, decisions }: Scheme): readonly string[] {
  const threshold = parsePoints(ranking.praiseTotal) ?? 0;
  return candidates
    .filter(({ rank, total }) => rank <= ranking.praiseRank && total >= threshold)
    .filter(({ criticised, warned }) => decisions.praise.value === 'by-rank-and-total' || !(criticised || warned))
    .map(({ code }) => code);
}
