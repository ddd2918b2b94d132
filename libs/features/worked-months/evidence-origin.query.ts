import {
  type EvidenceItem as SchemeItem,
  evidenceKey,
  isEvidenceInForce,
  type MonthFigures,
  type UnitBasis,
} from '@app/rules';
import type { EntityManager } from 'typeorm';

/** An evidence item of a unit in a month. */
export interface SheetEvidence {
  readonly item: string;
  readonly name: string;
  readonly points: string;
  readonly confirmed: boolean;
  /** The month since which it has been confirmed without a break (D-1); null where it is not. */
  readonly since: string | null;
}

/** Whose evidence is looked at, and what the scores rest on. */
export interface EvidenceLook {
  readonly assessmentId: number;
  readonly month: string;
  readonly basis: UnitBasis;
  readonly figures: MonthFigures;
}

interface StoredItem {
  readonly month: string;
  readonly item: string;
  readonly confirmed: number;
}

/** A unit's items of I1 and I2 in the scheme's order, with the month each point comes from. */
export async function evidenceOf(
  manager: EntityManager,
  { month, basis, figures }: EvidenceLook,
): Promise<readonly SheetEvidence[]> {
  const { code } = basis.unit;
  const stored: StoredItem[] = await manager.query(
    `SELECT w.month AS month, e.item AS item, e.confirmed AS confirmed
     FROM worked_month w JOIN evidence_item e ON e.assessment_id = w.assessment_id
     WHERE e.unit_code = ? AND w.month <= ? ORDER BY w.month DESC`,
    [code, month],
  );
  const { I1, I2 } = figures.scheme.indicators;
  return [...I1.items, ...I2.items].map((item) => {
    const confirmed = figures.evidence.has(evidenceKey(code, item.id));
    const since = confirmed ? sinceOf(item, stored, { month, figures }) : null;
    return { item: item.id, name: item.name, points: item.points, confirmed, since };
  });
}

/** Walks back from the month while the item is confirmed and D-1 lets it count. */
function sinceOf(
  { id }: SchemeItem,
  stored: readonly StoredItem[],
  { month, figures }: Pick<EvidenceLook, 'month' | 'figures'>,
): string {
  let since = month;
  for (const earlier of stored.filter((one) => one.item === id && one.month < month)) {
    if (earlier.confirmed !== 1 || !isEvidenceInForce(figures.scheme, earlier.month, month)) break;
    since = earlier.month;
  }
  return since;
}
