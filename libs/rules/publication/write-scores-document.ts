import type { IndicatorPoints, ScoresDocument, UnitScore } from '../scoring/month-scores';

/**
 * The text of scores.json: keys in the order of FORMATS whatever the order in memory, one space of indentation, a line break
 * at the end. Equal scores give equal bytes (UTF-8).
 */
export function writeScoresDocument(scores: ScoresDocument): string {
  const { month, scheme, groups, criticised, escalations } = scores;
  const document = {
    month,
    scheme,
    groups: { county: groups.county.map(orderUnit), department: groups.department.map(orderUnit) },
    criticised,
    escalations,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function orderUnit(unit: UnitScore): UnitScore {
  const { permit, penalty, total, rank } = unit.volume;
  return {
    code: unit.code,
    name: unit.name,
    rank: unit.rank,
    total: unit.total,
    indicators: orderIndicators(unit.indicators),
    bonus: unit.bonus,
    deduction: unit.deduction,
    volume: { permit, penalty, total, rank },
    praised: unit.praised,
    criticised: unit.criticised,
    warned: unit.warned,
    escalated: unit.escalated,
  };
}

function orderIndicators({ I1, I2, I3, I4, I5 }: IndicatorPoints): IndicatorPoints {
  return {
    I1: { points: I1.points },
    I2: { points: I2.points },
    I3: { points: I3.points, reported: I3.reported, compliant: I3.compliant },
    I4: { points: I4.points, reported: I4.reported, late: I4.late },
    I5: {
      points: I5.points,
      drawn: I5.drawn,
      answered: I5.answered,
      shouldReport: I5.shouldReport,
      concealed: I5.concealed,
      exempt: I5.exempt,
      notYetDue: I5.notYetDue,
    },
  };
}
