import { parsePoints, type Hundredths } from '../arithmetic/points';
import { isMonth } from '../month';
import { unitsOf, type Unit } from '../roster';
import type { EvidenceIndicator, Scheme } from './scheme';
import type { Problem } from './scheme.errors';

const FULL_MARKS = 10000;

/**
 * Everything that makes a well-formed scheme senseless: points that do not add up to 100, maxima nobody can reach, names
 * given twice, parameters that contradict one another. Empty when the scheme may be adopted.
 */
export function checkScheme(scheme: Scheme): readonly Problem[] {
  return [
    ...checkIdentity(scheme),
    ...checkPoints(scheme),
    ...checkSpotCheck(scheme),
    ...checkAdjustments(scheme),
    ...checkRanking(scheme),
    ...checkDecisions(scheme),
    ...checkSignOff(scheme),
    ...checkCalendar(scheme),
  ];
}

/** What a scheme names that the roster does not have: a rule whose claimant is no municipal department can never apply. */
export function checkSchemeAgainstRoster(scheme: Scheme, roster: readonly Unit[]): readonly Problem[] {
  const names = new Set(unitsOf('department', roster).map((unit) => unit.name));
  return scheme.adjustments.flatMap(({ claimant }, index) =>
    claimant === null || names.has(claimant)
      ? []
      : [problem(`adjustments[${String(index)}].claimant`, `名册中没有名为“${claimant}”的市直部门`)],
  );
}

function checkIdentity(scheme: Scheme): readonly Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(scheme.id)) {
    problems.push(problem('id', '只能由小写字母、数字和连字符组成'));
  }
  if (!isMonth(scheme.firstMonth)) problems.push(problem('firstMonth', '应为 YYYY-MM 形式的月份'));
  return problems;
}

function checkPoints({ indicators }: Scheme): readonly Problem[] {
  const problems: Problem[] = [];
  const sum = Object.values(indicators).reduce((total, { points }) => total + hundredths(points), 0);
  if (sum !== FULL_MARKS) problems.push(problem('indicators', '各项指标分值之和应为 100.00'));
  if (hundredths(indicators.I6.points) !== 0)
    problems.push(problem('indicators.I6.points', '数据总量不赋分，应为 0.00'));
  problems.push(...checkItems('indicators.I1', indicators.I1), ...checkItems('indicators.I2', indicators.I2));
  const items = [...indicators.I1.items, ...indicators.I2.items].map(({ id }) => id);
  for (const id of repeated(items)) problems.push(problem('indicators', `印证项目“${id}”重复`));
  return problems;
}

function checkItems(path: string, indicator: EvidenceIndicator): readonly Problem[] {
  const reachable = indicator.items.reduce((total, item) => total + hundredths(item.points), 0);
  return reachable === hundredths(indicator.points)
    ? []
    : [problem(`${path}.items`, '各印证项目分值之和应等于该指标分值，否则满分不可达或被超出')];
}

function checkSpotCheck({ spotCheck, indicators, decisions }: Scheme): readonly Problem[] {
  const problems: Problem[] = [];
  for (const area of ['department', 'county'] as const) {
    if (spotCheck.drawSize[area] === 0 && hundredths(indicators.I5.points) > 0) {
      problems.push(problem(`spotCheck.drawSize.${area}`, '不抽查则完整性指标人人满分，与其分值矛盾'));
    }
  }
  const words = spotCheck.exemptionWords;
  if (words.length === 0 && decisions.unattendedExemption.value === 'marked-remarks') {
    problems.push(problem('spotCheck.exemptionWords', '按备注认定豁免时，至少要有一个标记词'));
  }
  for (const word of repeated(words)) problems.push(problem('spotCheck.exemptionWords', `标记词“${word}”重复`));
  return problems;
}

function checkAdjustments({ adjustments, decisions }: Scheme): readonly Problem[] {
  const problems = repeated(adjustments.map(({ rule }) => rule)).map((rule) =>
    problem('adjustments', `加减分规则“${rule}”重复`),
  );
  adjustments.forEach(({ kind, points, maximumCount }, index) => {
    const path = `adjustments[${String(index)}]`;
    if (hundredths(points) === 0) problems.push(problem(`${path}.points`, '加减分值应大于 0'));
    if (kind === 'deduction' && decisions.incidents.value === 'once-a-month' && maximumCount !== null) {
      problems.push(problem(`${path}.maximumCount`, '扣分每月只计一次（D-8），不应另设次数上限'));
    }
  });
  return problems;
}

function checkRanking({ ranking }: Scheme): readonly Problem[] {
  return hundredths(ranking.praiseTotal) > FULL_MARKS
    ? [problem('ranking.praiseTotal', '表扬的最低总分不能超过 100.00')]
    : [];
}

function checkDecisions({ decisions }: Scheme): readonly Problem[] {
  return Object.entries(decisions).flatMap(([name, { value, allowed, perMonth }]) => {
    const options: readonly (string | boolean)[] = allowed;
    const problems: Problem[] = [];
    if (!options.includes(value)) problems.push(problem(`decisions.${name}.value`, '所选取值不在允许取值之内'));
    if (repeated(options).length > 0) problems.push(problem(`decisions.${name}.allowed`, '允许取值有重复'));
    if (perMonth && options.length < 2) {
      problems.push(problem(`decisions.${name}.perMonth`, '可按月选择的参数至少要有两个允许取值'));
    }
    return problems;
  });
}

function checkSignOff({ signOff }: Scheme): readonly Problem[] {
  const problems: Problem[] = [];
  if (signOff.length < 2) problems.push(problem('signOff', '至少两级：拟稿人不能自己签发'));
  if (signOff.at(-1)?.role !== 'leader') problems.push(problem('signOff', '最后一级应由领导签发'));
  for (const meaning of repeated(signOff.map((step) => step.meaning))) {
    problems.push(problem('signOff', `签批环节“${meaning}”重复`));
  }
  return problems;
}

function checkCalendar({ calendar }: Scheme): readonly Problem[] {
  const problems = repeated(calendar.steps.map(({ step }) => step)).map((step) =>
    problem('calendar.steps', `环节“${step}”重复`),
  );
  calendar.steps.forEach((step, index) => {
    const before = calendar.steps[index - 1];
    if (before === undefined) return;
    if (step.workingDaysBefore > before.workingDaysBefore) {
      problems.push(problem(`calendar.steps[${String(index)}].workingDaysBefore`, '不能早于上一环节'));
    }
    if (before.afterMonthEnd && !step.afterMonthEnd) {
      problems.push(
        problem(`calendar.steps[${String(index)}].afterMonthEnd`, '上一环节在月末之后，本环节也应在月末之后'),
      );
    }
  });
  return problems;
}

function repeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Points of a scheme are text that has already been read as points. */
function hundredths(points: string): Hundredths {
  return parsePoints(points) ?? 0;
}

function problem(path: string, reason: string): Problem {
  return { path, reason };
}
