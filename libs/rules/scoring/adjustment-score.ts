import { parsePoints, type Hundredths } from '../arithmetic/points';
import type { AdjustmentRule, Scheme } from '../scheme/scheme';
import type { Adjustment } from './month-figures';

/** What one rule did to one unit: `cases` were approved, `counted` of them count. */
export interface AppliedRule {
  readonly rule: string;
  readonly name: string;
  readonly kind: AdjustmentRule['kind'];
  readonly each: Hundredths;
  readonly cases: number;
  readonly counted: number;
}

/** The unclamped bonus and deduction of a unit, both positive, with the rules they come from in the scheme's order. */
export interface AdjustmentScore {
  readonly bonus: Hundredths;
  readonly deduction: Hundredths;
  readonly applied: readonly AppliedRule[];
}

/** Adds up a unit's approved adjustments (notice §4, §5). A deduction counts once a month whatever the cases (D-8). */
export function scoreAdjustments(code: string, adjustments: readonly Adjustment[], scheme: Scheme): AdjustmentScore {
  const approved = adjustments.filter((adjustment) => adjustment.code === code && adjustment.approved);
  const applied = scheme.adjustments
    .map((rule) => applyRule(rule, approved, scheme))
    .filter(({ counted }) => counted > 0);
  const sumOf = (kind: AdjustmentRule['kind']): Hundredths =>
    applied.filter((entry) => entry.kind === kind).reduce((sum, { each, counted }) => sum + each * counted, 0);
  return { bonus: sumOf('bonus'), deduction: sumOf('deduction'), applied };
}

function applyRule(rule: AdjustmentRule, approved: readonly Adjustment[], scheme: Scheme): AppliedRule {
  const cases = approved.filter((entry) => entry.rule === rule.rule).reduce((sum, { count }) => sum + count, 0);
  const limits = [cases];
  if (rule.kind === 'deduction' && scheme.decisions.incidents.value === 'once-a-month') limits.push(1);
  if (rule.maximumCount !== null) limits.push(rule.maximumCount);
  const counted = Math.min(...limits);
  return { rule: rule.rule, name: rule.name, kind: rule.kind, each: parsePoints(rule.points) ?? 0, cases, counted };
}
