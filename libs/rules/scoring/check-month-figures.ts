import { isMonth } from '../month';
import type { Unit } from '../roster';
import type { AdjustmentRule } from '../scheme/scheme';
import type { Problem } from '../scheme/scheme.errors';
import type { Adjustment, MonthFigures } from './month-figures';

type UnitIndex = ReadonlyMap<string, Unit>;

/**
 * Everything in the figures that would otherwise vanish silently or give a score outside its range: unknown units, counts
 * that cannot be, claims nobody may make. Empty when the month can be scored.
 */
export function checkMonthFigures(figures: MonthFigures): readonly Problem[] {
  const units: UnitIndex = new Map(figures.roster.map((unit) => [unit.code, unit]));
  return [
    ...checkMonth(figures),
    ...checkRoster(figures.roster, units),
    ...checkTallies(figures, units),
    ...checkSpotChecks(figures, units),
    ...checkConfirmations(figures, units),
    ...figures.adjustments.flatMap((adjustment, index) => checkAdjustment(figures, units, { adjustment, index })),
  ];
}

function checkMonth({ month, scheme, previous }: MonthFigures): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isMonth(month)) problems.push({ path: 'month', reason: '应为 YYYY-MM 形式的月份' });
  else if (month < scheme.firstMonth) {
    problems.push({ path: 'month', reason: `考核自 ${scheme.firstMonth} 起，不能早于该月` });
  }
  if (previous !== null && !isMonth(previous.month)) {
    problems.push({ path: 'previous.month', reason: '应为 YYYY-MM 形式的月份' });
  }
  return problems;
}

function checkRoster(roster: readonly Unit[], units: UnitIndex): readonly Problem[] {
  const seen = new Set<string>();
  return roster.flatMap(({ code, group, parent }) => {
    const path = `roster.${code}`;
    const problems: Problem[] = [];
    if (seen.has(code)) problems.push({ path, reason: '单位代码重复' });
    seen.add(code);
    if (group === 'county_department' && units.get(parent)?.group !== 'county') {
      problems.push({ path, reason: `上级单位“${parent}”不是名册中的县（市、区）` });
    }
    if (group !== 'county_department' && parent !== '') problems.push({ path, reason: '只有县直部门才有上级单位' });
    return problems;
  });
}

function checkTallies({ tallies }: MonthFigures, units: UnitIndex): readonly Problem[] {
  return [...tallies].flatMap(([code, tally]) => {
    const path = `tallies.${code}`;
    const reported = tally.permit + tally.penalty;
    const problems = [
      ...unknownUnit(path, code, units),
      ...badCounts(path, [tally.permit, tally.penalty, tally.compliant, tally.late]),
    ];
    if (tally.compliant > reported) problems.push({ path, reason: '合规数超过报送数' });
    if (tally.late > reported) problems.push({ path, reason: '迟报数超过报送数' });
    return problems;
  });
}

function checkSpotChecks({ drawn, checks }: MonthFigures, units: UnitIndex): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const code of drawn) {
    const path = `drawn.${code}`;
    if (known.has(code)) problems.push({ path, reason: '被抽查单位重复' });
    known.add(code);
    problems.push(...unknownUnit(path, code, units));
    if (units.get(code)?.group === 'county') problems.push({ path, reason: '县（市、区）本身不参加抽查' });
  }
  for (const [code, { matched, concealed, exempt, notYetDue }] of checks) {
    const path = `checks.${code}`;
    if (!known.has(code)) problems.push({ path, reason: '不是被抽查单位' });
    problems.push(...badCounts(path, [matched, concealed, exempt, notYetDue]));
  }
  return problems;
}

function checkConfirmations({ statements, evidence, scheme }: MonthFigures, units: UnitIndex): readonly Problem[] {
  const items = new Set([...scheme.indicators.I1.items, ...scheme.indicators.I2.items].map(({ id }) => id));
  const ofEvidence = [...evidence].flatMap((key) => {
    const [code = '', item = ''] = key.split('|');
    const path = `evidence.${key}`;
    const unknownItem = items.has(item) ? [] : [{ path, reason: `没有印证项目“${item}”` }];
    return [...unknownUnit(path, code, units), ...unknownItem];
  });
  return [...[...statements].flatMap((code) => unknownUnit(`statements.${code}`, code, units)), ...ofEvidence];
}

function checkAdjustment(
  { scheme }: MonthFigures,
  units: UnitIndex,
  { adjustment, index }: { readonly adjustment: Adjustment; readonly index: number },
): readonly Problem[] {
  const path = `adjustments[${String(index)}]`;
  const rule = scheme.adjustments.find((candidate) => candidate.rule === adjustment.rule);
  const unit = units.get(adjustment.code);
  const problems = [...unknownUnit(path, adjustment.code, units)];
  if (!Number.isSafeInteger(adjustment.count) || adjustment.count < 1) {
    problems.push({ path, reason: '次数应为不小于 1 的整数' });
  }
  if (rule === undefined) problems.push({ path, reason: `没有加减分规则“${adjustment.rule}”` });
  else if (unit !== undefined && !mayClaim(unit, rule)) {
    problems.push({ path, reason: `“${unit.name}”不适用规则“${rule.name}”` });
  }
  return problems;
}

/** Whether a rule may be applied to a unit: ranked units only, and a claimant is the municipal department of exactly that name. */
export function mayClaim(unit: Unit, rule: AdjustmentRule): boolean {
  if (unit.group === 'county_department') return false;
  return rule.claimant === null || (unit.group === 'department' && unit.name === rule.claimant);
}

function unknownUnit(path: string, code: string, units: UnitIndex): Problem[] {
  return units.has(code) ? [] : [{ path, reason: `名册中没有单位“${code}”` }];
}

function badCounts(path: string, counts: readonly number[]): readonly Problem[] {
  return counts.every((count) => Number.isSafeInteger(count) && count >= 0)
    ? []
    : [{ path, reason: '数量应为不小于 0 的整数' }];
}
