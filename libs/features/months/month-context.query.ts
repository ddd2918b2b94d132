import { getScheme, type Scheme, withParameters } from '@app/rules';
import type { EntityManager } from 'typeorm';
import { Assessment } from './assessment.entity';
import { AssessmentNotFound } from './months.errors';
import { RosterUnit } from './roster-unit.entity';

/** What every step of a month's work needs to know of it; read once a run. */
export interface MonthContext {
  readonly assessment: Assessment;
  /** With the month's own choices of decisions put in. */
  readonly scheme: Scheme;
  /** In roster order: the unit with number n stands at index n. */
  readonly roster: readonly RosterUnit[];
  readonly unitByCode: ReadonlyMap<string, RosterUnit>;
}

/** The context of an assessment. Throws `AssessmentNotFound`. */
export async function getMonthContext(manager: EntityManager, assessmentId: number): Promise<MonthContext> {
  const assessment = await manager.findOneBy(Assessment, { id: assessmentId });
  if (assessment === null) throw new AssessmentNotFound({ assessmentId });
  const roster = await manager.find(RosterUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  return {
    assessment,
    scheme: withParameters(getScheme(assessment.scheme), assessment.parameters),
    roster,
    unitByCode: new Map(roster.map((unit) => [unit.code, unit])),
  };
}
