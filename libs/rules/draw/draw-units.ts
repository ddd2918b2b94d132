import { createHmac } from 'node:crypto';
import { yearOf } from '../month';
import { departmentsOf, unitsOf, type Unit } from '../roster';
import type { Scheme } from '../scheme/scheme';

/** The units drawn so far in a year, as the bulletin of `month` left them. */
export interface EarlierDraws {
  readonly month: string;
  readonly drawnThisYear: readonly string[];
}

export interface DrawInput {
  readonly scheme: Scheme;
  readonly month: string;
  readonly seed: string;
  /** In roster order. */
  readonly roster: readonly Unit[];
  readonly previous: EarlierDraws | null;
}

/** One unit of the pool: `hash` is the lower-case hex that orders it. */
export interface PooledUnit {
  readonly code: string;
  readonly hash: string;
  readonly drawnEarlier: boolean;
}

/** The draw of one area: `pool` in roster order, `drawn` in the order of the draw. */
export interface AreaDraw {
  readonly area: string;
  readonly pool: readonly PooledUnit[];
  readonly drawn: readonly string[];
}

/** The area name of the municipal departments; a county's area is its code (RULES §3). */
export const MUNICIPAL_AREA = 'department';

/**
 * The draw of every area, the municipal one first, then the counties in roster order. Depends on nothing but its input, so
 * that an outsider can repeat it: sort the pool by (drawnEarlier, HMAC-SHA-256(seed, `month|area|code`)) and take the first
 * five (RULES §3). Draws of another calendar year, or not before the month, do not count as earlier.
 */
export function drawUnits(input: DrawInput): readonly AreaDraw[] {
  const { roster, scheme } = input;
  const { department, county } = scheme.spotCheck.drawSize;
  const earlier = earlierInYear(input);
  const draw = (area: string, units: readonly Unit[], size: number): AreaDraw => {
    const pool = units.map(({ code }) => ({
      code,
      hash: orderingHash(input, area, code),
      drawnEarlier: earlier.has(code),
    }));
    return { area, pool, drawn: firstOf(pool, { size, rotation: scheme.decisions.rotation.value }) };
  };
  return [
    draw(MUNICIPAL_AREA, unitsOf('department', roster), department),
    ...unitsOf('county', roster).map(({ code }) => draw(code, departmentsOf(code, roster), county)),
  ];
}

function earlierInYear({ previous, month }: DrawInput): ReadonlySet<string> {
  if (previous === null || previous.month >= month || yearOf(previous.month) !== yearOf(month)) return new Set();
  return new Set(previous.drawnThisYear);
}

function orderingHash({ month, seed }: DrawInput, area: string, code: string): string {
  return createHmac('sha256', Buffer.from(seed, 'utf8')).update(`${month}|${area}|${code}`, 'utf8').digest('hex');
}

function firstOf(
  pool: readonly PooledUnit[],
  { size, rotation }: { readonly size: number; readonly rotation: boolean },
): readonly string[] {
  const part = (unit: PooledUnit): number => (rotation && unit.drawnEarlier ? 1 : 0);
  const inOrder = [...pool].sort((a, b) => part(a) - part(b) || compareHex(a.hash, b.hash));
  return inOrder.slice(0, size).map(({ code }) => code);
}

function compareHex(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
