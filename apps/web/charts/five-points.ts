/** Least, lower quartile, median, upper quartile and greatest of some numbers, quartiles by linear interpolation; none of none. */
export function fivePoints(numbers: readonly number[]): readonly number[] {
  if (numbers.length === 0) return [];
  const sorted = [...numbers].sort((a, b) => a - b);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => at(sorted, share * (sorted.length - 1)));
}

function at(sorted: readonly number[], place: number): number {
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
