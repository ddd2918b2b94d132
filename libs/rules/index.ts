export { Fraction } from './arithmetic/fraction';
export {
  exactPoints,
  formatPercent,
  formatPoints,
  parsePoints,
  roundHalfUp,
  type Hundredths,
} from './arithmetic/points';
export {
  drawUnits,
  MUNICIPAL_AREA,
  type AreaDraw,
  type DrawInput,
  type EarlierDraws,
  type PooledUnit,
} from './draw/draw-units';
export { isMonth, nextMonth, previousMonth, yearOf } from './month';
export { planMonth, type IsWorkingDay, type PlannedStep } from './plan/plan-month';
export {
  explainScores,
  type ExplainedFigure,
  type Explanation,
  type UnitExplanation,
} from './publication/explain-scores';
export {
  monthOverview,
  type GroupOverview,
  type MonthOverview,
  type ReportingOverview,
  type SpotCheckOverview,
} from './publication/month-overview';
export { ScoresDocumentDamaged } from './publication/publication.errors';
export { readScoresDocument } from './publication/read-scores-document';
export { SCORES_COLUMNS, scoresTable, type ScoresTable, type TableCell } from './publication/scores-table';
export { writeScoresDocument } from './publication/write-scores-document';
export { bottomThree, type UnitTotal } from './ranking/bottom-three';
export { escalations, type BottomOfMonth } from './ranking/escalations';
export { praise, type PraiseCandidate } from './ranking/praise';
export { rank } from './ranking/rank';
export { departmentsOf, unitsOf, type RankedGroup, type Remit, type Unit, type UnitGroup } from './roster';
export { checkScheme, checkSchemeAgainstRoster } from './scheme/check-scheme';
export type { Decision, DecisionName, Decisions, Reading } from './scheme/decisions';
export { getScheme } from './scheme/get-scheme';
export { parseScheme } from './scheme/parse-scheme';
export { acceptsExemption, isEvidenceInForce } from './scheme/readings';
export type {
  AdjustmentRule,
  CalendarStep,
  CountedIndicator,
  DocumentSeries,
  EvidenceIndicator,
  EvidenceItem,
  Indicators,
  IssuedDocuments,
  Scheme,
  SignOffStep,
} from './scheme/scheme';
export { ParameterRefused, SchemeInvalid, SchemeUnknown, type Problem } from './scheme/scheme.errors';
export { monthParameters, withParameters } from './scheme/with-parameters';
export type { AdjustmentScore, AppliedRule } from './scoring/adjustment-score';
export { checkMonthFigures, mayClaim } from './scoring/check-month-figures';
export type { EvidenceScore } from './scoring/evidence-score';
export {
  evidenceKey,
  type Adjustment,
  type MonthFigures,
  type PreviousBulletin,
  type SpotCheckResult,
  type Tally,
} from './scoring/month-figures';
export { MonthFiguresInvalid } from './scoring/month-figures.errors';
export type {
  IndicatorPoints,
  MonthScores,
  ScoresDocument,
  UnitBasis,
  UnitScore,
  Volume,
} from './scoring/month-scores';
export type { ShareScore } from './scoring/platform-score';
export { scoreMonth } from './scoring/score-month';
export type { CompletenessBasis, CompletenessScore, SpotCheckPool } from './scoring/spot-check-score';
export type { TotalScore } from './scoring/total-score';
export { RULES_TEXTS } from './rules.texts';
