import { escalations, nextMonth, previousMonth } from '@app/rules';

/** An escalation of the unit, as far as a new bulletin can concern it. */
export interface WeighedRecord {
  readonly id: string;
  /** Nothing can happen in it any more. */
  readonly isOver: boolean;
  /** Taken back because its ground had gone: what it rested on counts as not dealt with. */
  readonly isWithdrawn: boolean;
  readonly isQuestioned: boolean;
  readonly months: readonly { readonly month: string; readonly stands: boolean }[];
}

/** What a bulletin means for one unit. */
export type EscalationStep =
  | { readonly step: 'raise'; readonly months: readonly string[] }
  | { readonly step: 'add-month'; readonly id: string; readonly month: string }
  | { readonly step: 'month-fell'; readonly id: string; readonly month: string }
  | { readonly step: 'month-stands'; readonly id: string; readonly month: string }
  | { readonly step: 'question'; readonly id: string };

/** The unit, its escalations, and the months in whose bulletin in force it is in the bottom three. */
export interface WeighedUnit {
  readonly code: string;
  /** The month whose bulletin was published or corrected. */
  readonly month: string;
  readonly bottomMonths: ReadonlySet<string>;
  readonly records: readonly WeighedRecord[];
}

/**
 * What follows for a unit from a month's bulletin (RULES §6): two consecutive months raise a record, a further one joins the open record,
 * and a record whose ground a correction has taken away is put to a person. Weighing the same bulletin again finds nothing left to do.
 */
export function weighUnit(unit: WeighedUnit): readonly EscalationStep[] {
  const open = unit.records.filter(({ isOver }) => !isOver);
  const fallen = open.flatMap((record) => stepsOfHeldMonth(unit, record));
  if (!unit.bottomMonths.has(unit.month)) return fallen;
  const run = runAround(unit);
  const holder = open.find(({ months }) => months.some(({ month }) => run.includes(month)));
  if (holder === undefined) return [...fallen, ...raise(unit, run)];
  const held = new Set(holder.months.map(({ month }) => month));
  const added = run
    .filter((month) => !held.has(month))
    .map((month) => ({ step: 'add-month', id: holder.id, month }) as const);
  return [...fallen, ...added];
}

/** A month that the record holds already: whether it still stands, and what that means. */
function stepsOfHeldMonth(unit: WeighedUnit, record: WeighedRecord): readonly EscalationStep[] {
  const { id, months, isQuestioned } = record;
  const held = months.find(({ month }) => month === unit.month);
  if (held === undefined) return [];
  const stands = unit.bottomMonths.has(unit.month);
  if (stands) return held.stands ? [] : [{ step: 'month-stands', id, month: unit.month }];
  if (!held.stands) return [];
  const fell: EscalationStep = { step: 'month-fell', id, month: unit.month };
  const left = months.filter(({ month, stands: stood }) => stood && month !== unit.month).map(({ month }) => month);
  return isQuestioned || hasGround(unit.code, left) ? [fell] : [fell, { step: 'question', id }];
}

/** The months around the unit's month without a gap, in order, in all of which it is in the bottom three. */
function runAround({ month, bottomMonths }: WeighedUnit): readonly string[] {
  const run = [month];
  for (let earlier = previousMonth(month); bottomMonths.has(earlier); earlier = previousMonth(earlier)) {
    run.unshift(earlier);
  }
  for (let later = nextMonth(month); bottomMonths.has(later); later = nextMonth(later)) run.push(later);
  return run;
}

/**
 * A record for what no earlier one has dealt with. Where one has, as when the third month comes after the interview of the first two was
 * closed, the new record rests on the new months and the one before them.
 */
function raise({ code, records }: WeighedUnit, run: readonly string[]): readonly EscalationStep[] {
  const dealtWith = new Set(
    records.filter(({ isWithdrawn }) => !isWithdrawn).flatMap(({ months }) => months.map(({ month }) => month)),
  );
  const first = run.findIndex((month) => !dealtWith.has(month));
  if (first < 0) return [];
  const months = run.slice(Math.max(0, first - 1));
  return hasGround(code, months) ? [{ step: 'raise', months }] : [];
}

/** Whether two of the months follow one another. */
function hasGround(code: string, months: readonly string[]): boolean {
  return months.some((month) => {
    const earlier = previousMonth(month);
    const before = months.includes(earlier) ? { month: earlier, codes: [code] } : null;
    return escalations({ month, codes: [code] }, before).length > 0;
  });
}
