import { exactPoints, parsePoints, type Hundredths } from '../arithmetic/points';
import type { Fraction } from '../arithmetic/fraction';
import type { EvidenceIndicator } from '../scheme/scheme';
import { evidenceKey } from './month-figures';

/** How I1 or I2 came about: each item earns its points when confirmed, and nothing otherwise. */
export interface EvidenceScore {
  readonly maximum: Hundredths;
  readonly exact: Fraction;
  readonly points: Hundredths;
  readonly items: readonly { readonly name: string; readonly confirmed: boolean; readonly points: Hundredths }[];
}

/** Scores one evidence indicator of a unit (notice §2(1), §2(2)) from the confirmed `code|item` pairs. */
export function scoreEvidence(
  code: string,
  indicator: EvidenceIndicator,
  confirmed: ReadonlySet<string>,
): EvidenceScore {
  const items = indicator.items.map(({ id, name, points }) => {
    const isConfirmed = confirmed.has(evidenceKey(code, id));
    return { name, confirmed: isConfirmed, points: isConfirmed ? (parsePoints(points) ?? 0) : 0 };
  });
  const points = items.reduce((sum, item) => sum + item.points, 0);
  return { maximum: parsePoints(indicator.points) ?? 0, exact: exactPoints(points), points, items };
}
