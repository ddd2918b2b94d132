import { yearOf } from '@app/rules';
import type { EntityManager } from 'typeorm';

/**
 * Codes of the units drawn in an earlier month of the same calendar year (D-7), in code-point order; none in January. The draw alone
 * counts, whether or not the month's bulletin has been published: a unit that got a letter has had its turn.
 */
export async function drawnEarlierThisYear(manager: EntityManager, month: string): Promise<readonly string[]> {
  const rows: { code: string }[] = await manager.query(
    `SELECT DISTINCT r.code AS code FROM worked_month w
     JOIN drawn_unit d ON d.assessment_id = w.assessment_id
     JOIN roster_unit r ON r.assessment_id = d.assessment_id AND r.unit_no = d.unit_no
     WHERE w.month >= ? AND w.month < ?`,
    [`${yearOf(month)}-01`, month],
  );
  return rows.map(({ code }) => code).sort();
}
