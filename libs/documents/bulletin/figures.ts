/**
 * `part / whole` in per cent with two decimals, rounded half up in whole numbers (no binary fraction in a published figure);
 * null where there is nothing to divide by.
 */
export function percentage(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const hundredths = (BigInt(part) * 20000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`;
}

/** Points written with two decimals, as a whole number of hundredths. */
export function hundredths(points: string): number {
  const [whole = '0', fraction = ''] = points.replace('-', '').split('.');
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  return points.startsWith('-') ? -value : value;
}

/** Hundredths as points with two decimals. */
export function points(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Sum of one figure over rows. */
export function sumOf<Row>(rows: readonly Row[], figure: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}
