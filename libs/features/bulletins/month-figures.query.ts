import { Adjustment, EvidenceItem, NoDataStatement } from '@app/features/evidence';
import type { MonthContext } from '@app/features/months';
import { UnitTally } from '@app/features/records';
import { DrawnUnit, UnitCheck } from '@app/features/spot-checks';
import { evidenceKey, type MonthFigures } from '@app/rules';
import type { EntityManager } from 'typeorm';

/** Everything a month is scored from, as counted and confirmed so far. */
export async function getMonthFigures(manager: EntityManager, month: MonthContext): Promise<MonthFigures> {
  const assessmentId = month.assessment.id;
  const codeOf = (unitNo: number): string => month.roster[unitNo]?.code ?? '';
  const [facts, tallies, drawn, checks] = await Promise.all([
    confirmedFacts(manager, month),
    manager.findBy(UnitTally, { assessmentId }),
    manager.find(DrawnUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } }),
    manager.findBy(UnitCheck, { assessmentId }),
  ]);
  return {
    ...facts,
    scheme: month.scheme,
    month: month.assessment.month,
    roster: month.roster,
    tallies: new Map(tallies.map((tally) => [codeOf(tally.unitNo), tally])),
    drawn: drawn.map(({ unitNo }) => codeOf(unitNo)),
    checks: new Map(checks.map((check) => [codeOf(check.unitNo), { ...check, answered: check.answered === 1 }])),
    previous: month.assessment.previous,
  };
}

type ConfirmedFacts = Pick<MonthFigures, 'statements' | 'evidence' | 'adjustments'>;

async function confirmedFacts(manager: EntityManager, { assessment }: MonthContext): Promise<ConfirmedFacts> {
  const ofMonth = { assessmentId: assessment.id };
  const [statements, evidence, adjustments] = await Promise.all([
    manager.findBy(NoDataStatement, { ...ofMonth, accepted: 1 }),
    manager.find(EvidenceItem, { select: { unitCode: true, item: true }, where: { ...ofMonth, confirmed: 1 } }),
    manager.find(Adjustment, { where: ofMonth, order: { ordinal: 'ASC' } }),
  ]);
  return {
    statements: new Set(statements.map(({ unitCode }) => unitCode)),
    evidence: new Set(evidence.map(({ unitCode, item }) => evidenceKey(unitCode, item))),
    adjustments: adjustments.map(({ unitCode, rule, cases, approved }) => ({
      code: unitCode,
      rule,
      count: cases,
      approved: approved === 1,
    })),
  };
}
