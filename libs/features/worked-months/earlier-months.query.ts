import { MonthResult } from '@app/features/bulletins';
import { type PreviousMonth, WorkedMonth } from '@app/features/months';
import { ProcessRecord } from '@app/features/processes';
import { previousMonth, type RankedGroup, readScoresDocument, yearOf } from '@app/rules';
import type { EntityManager } from 'typeorm';

/** The states of a month whose bulletin is in force. */
const IN_FORCE: readonly string[] = ['published', 'corrected', 'closed'];

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

/**
 * The bottom three of the month before, by the bulletin in force; null where that month has none, which breaks a run (RULES §6
 * "Escalation").
 */
export async function publishedBottomThree(
  manager: EntityManager,
  month: string,
): Promise<PreviousMonth['bottomThree'] | null> {
  const worked = await manager.findOneBy(WorkedMonth, { month: previousMonth(month) });
  if (worked === null) return null;
  const record = await manager.findOneByOrFail(ProcessRecord, { id: worked.recordId });
  const result = await manager.findOneBy(MonthResult, { assessmentId: worked.assessmentId });
  if (result === null || !IN_FORCE.includes(record.state)) return null;
  const { groups } = readScoresDocument(result.scores);
  const warned = (group: RankedGroup): string[] => groups[group].filter((unit) => unit.warned).map(({ code }) => code);
  return { county: warned('county'), department: warned('department') };
}

/** What this month needs of the earlier ones, as `previous.json` says it for an unattended run; null where there is nothing. */
export async function findPreviousMonth(manager: EntityManager, month: string): Promise<PreviousMonth | null> {
  const [bottomThree, drawnThisYear] = await Promise.all([
    publishedBottomThree(manager, month),
    drawnEarlierThisYear(manager, month),
  ]);
  if (bottomThree === null && drawnThisYear.length === 0) return null;
  return { month: previousMonth(month), bottomThree: bottomThree ?? { county: [], department: [] }, drawnThisYear };
}
