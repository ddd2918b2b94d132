import type { Unit } from '../roster';
import { scoreAdjustments } from './adjustment-score';
import { scoreEvidence } from './evidence-score';
import type { MonthFigures } from './month-figures';
import type { UnitBasis } from './month-scores';
import { scoreCompliance, scoreTimeliness } from './platform-score';
import { scoreCompleteness } from './spot-check-score';
import { scoreTotal } from './total-score';
import { unitTally } from './unit-tally';

/** Scores one ranked unit (notice §2, §4, §5). For a county the no-data statement that counts in I3 and I4 is its own. */
export function scoreUnit(unit: Unit, figures: MonthFigures): UnitBasis {
  const { scheme, evidence, statements } = figures;
  const tally = unitTally(unit, figures);
  const platform = { tally, stated: statements.has(unit.code) };
  const indicators = {
    I1: scoreEvidence(unit.code, scheme.indicators.I1, evidence),
    I2: scoreEvidence(unit.code, scheme.indicators.I2, evidence),
    I3: scoreCompliance(scheme, platform),
    I4: scoreTimeliness(scheme, platform),
    I5: scoreCompleteness(unit, figures),
  };
  const adjustments = scoreAdjustments(unit.code, figures.adjustments, scheme);
  return { unit, tally, indicators, adjustments, total: scoreTotal(Object.values(indicators), adjustments, scheme) };
}
