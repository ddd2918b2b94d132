import type { Hundredths } from '../arithmetic/points';
import type { Scheme } from '../scheme/scheme';
import { rank } from './rank';

/** A unit of one group with its total in hundredths. */
export interface UnitTotal {
  readonly code: string;
  readonly total: Hundredths;
}

/**
 * The codes of a group's bottom three (后三), in the order given: rank from the bottom, counted like the rank from the top, is
 * at most 3; a unit that shares the group's highest total is never among them (D-12). Ties can make it more than three.
 */
export function bottomThree(group: readonly UnitTotal[], scheme: Scheme): readonly string[] {
  const fromBottom = rank(
    group.map(({ total }) => -total),
    scheme.decisions.ties.value,
  );
  const highest = Math.max(...group.map(({ total }) => total));
  const spared = (total: Hundredths): boolean =>
    scheme.decisions.bottomTies.value === 'never-the-highest' && total === highest;
  return group
    .filter(({ total }, index) => (fromBottom[index] ?? Infinity) <= scheme.ranking.bottomSize && !spared(total))
    .map(({ code }) => code);
}
