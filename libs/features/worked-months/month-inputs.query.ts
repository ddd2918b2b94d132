import type { EntityManager } from 'typeorm';

/** How many units of the roster have no counts for I3, I4 and I6 yet. */
export async function countUnfinishedChecks(manager: EntityManager, assessmentId: number): Promise<number> {
  const [row] = await manager.query(
    `SELECT COUNT(*) AS missing FROM roster_unit r LEFT JOIN unit_tally t
       ON t.assessment_id = r.assessment_id AND t.unit_no = r.unit_no
     WHERE r.assessment_id = ? AND t.unit_no IS NULL`,
    [assessmentId],
  );
  return Number(row.missing);
}
