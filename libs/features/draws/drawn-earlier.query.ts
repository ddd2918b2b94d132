import { Assessment, type PreviousMonth, RosterUnit, WorkedMonth } from '@app/features/months';
import { DrawnUnit } from '@app/features/spot-checks';
import { yearOf } from '@app/rules';
import { Between, type EntityManager, In } from 'typeorm';

/**
 * Codes of the units drawn in earlier months of the month's calendar year (D-7): those of every worked month, and those that a month
 * took over from an earlier bulletin when it was planned. A draw counts once it was made, whether or not its month is published: its
 * letters went out. In January the list starts empty.
 */
export async function drawnEarlierThisYear(manager: EntityManager, month: string): Promise<readonly string[]> {
  const worked = await manager.findBy(WorkedMonth, { month: Between(`${yearOf(month)}-01`, month) });
  const assessments = await manager.findBy(Assessment, { id: In(worked.map(({ assessmentId }) => assessmentId)) });
  const takenOver = assessments.flatMap(({ previous }) => takenOverFrom(previous, month));
  const earlier = assessments.filter((assessment) => assessment.month < month).map(({ id }) => id);
  return [...new Set([...takenOver, ...(await drawnIn(manager, earlier))])];
}

async function drawnIn(manager: EntityManager, assessments: readonly number[]): Promise<readonly string[]> {
  if (assessments.length === 0) return [];
  const rows = await manager
    .createQueryBuilder(DrawnUnit, 'd')
    .innerJoin(RosterUnit, 'r', 'r.assessmentId = d.assessmentId AND r.unitNo = d.unitNo')
    .where('d.assessmentId IN (:...assessments)', { assessments })
    .select('r.code', 'code')
    .getRawMany<{ code: string }>();
  return rows.map(({ code }) => code);
}

function takenOverFrom(previous: PreviousMonth | null, month: string): readonly string[] {
  if (previous === null || previous.month >= month || yearOf(previous.month) !== yearOf(month)) return [];
  return previous.drawnThisYear;
}
