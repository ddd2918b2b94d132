import { assertNever } from '@app/kernel';
import type { Reading } from '../scheme/decisions';

/**
 * The rank of each value, in the order given, the highest first. Ties share a rank: `competition` gives 1, 2, 2, 4 (D-11),
 * `dense` 1, 2, 2, 3. Equal input, equal output; the listing order inside a tie is the caller's.
 */
export function rank(values: readonly number[], ties: Reading<'ties'>): readonly number[] {
  return values.map(
    (value) =>
      1 +
      countAhead(
        values.filter((other) => other > value),
        ties,
      ),
  );
}

function countAhead(ahead: readonly number[], ties: Reading<'ties'>): number {
  switch (ties) {
    case 'competition':
      return ahead.length;
    case 'dense':
      return new Set(ahead).size;
    default:
      return assertNever(ties);
  }
}
