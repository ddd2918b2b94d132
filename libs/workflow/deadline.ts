import { addDays, type CalendarDay, explainDeadline, isWorkingDay, parseDate } from '@app/field-standard';
import type { PlannedStep } from '@app/rules';
import type { DeadlineRule } from './deadline-rule';
import { localDay } from './local-day';
import { DeadlineInvalid } from './workflow.errors';

/** One step of how a deadline was found: a day and what it means, in Chinese. */
export interface DerivationStep {
  readonly kind: 'start' | 'counted' | 'skipped' | 'plan' | 'given' | 'extended';
  readonly date: string;
  readonly text: string;
}

/** The last day on which an act is in time, and how it was found, in order. */
export interface Deadline {
  readonly date: string;
  readonly derivation: readonly DerivationStep[];
}

/** What a deadline is found from. */
export interface DeadlineGround {
  readonly now: Date;
  /** The one the record has. */
  readonly present: Deadline | null;
  /** The month's plan, for rules that rest on it. */
  readonly plan?: readonly PlannedStep[] | undefined;
  /** The day named with the act. */
  readonly day?: string | undefined;
}

/**
 * The deadline of a state that is being entered. Throws `CalendarNotCovered` where the calendar does not reach, `DeadlineInvalid`
 * for a named day that cannot be one, and RangeError when the plan has no such step: a fault in the program.
 */
export function deadlineOf(rule: DeadlineRule | undefined, ground: DeadlineGround): Deadline | null {
  if (rule === undefined) return null;
  switch (rule.rule) {
    case 'kept':
      return ground.present;
    case 'working-days':
      return countedDeadline(localDay(ground.now), rule.days);
    case 'plan-step':
      return plannedDeadline(rule.step, ground.plan ?? []);
    case 'given':
      return givenDeadline(rule.what, ground);
  }
}

/** So many working days after a day that is not counted, told day by day (民法典 art. 201). */
export function countedDeadline(from: string, days: number): Deadline {
  const { deadline, counted, skipped } = explainDeadline(from, days);
  const told = [
    ...counted.map((day, at) => ({ kind: 'counted' as const, date: day.date, text: countedText(day, at + 1) })),
    ...skipped.map((day) => ({ kind: 'skipped' as const, date: day.date, text: skippedText(day) })),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
  const start: DerivationStep = {
    kind: 'start',
    date: from,
    text: `${from} 起算，当日不计，期限 ${String(days)} 个工作日`,
  };
  return { date: deadline, derivation: [start, ...told] };
}

/** A later day for a deadline. It must be a working day after the present one, and not be over already. */
export function extendedDeadline({ now, present, day }: DeadlineGround): Deadline {
  const date = workingDayAhead(day, now);
  if (present === null || date <= present.date) throw new DeadlineInvalid({ day: date });
  const step: DerivationStep = { kind: 'extended', date, text: `期限由 ${present.date} 延长至 ${date}` };
  return { date, derivation: [...present.derivation, step] };
}

function plannedDeadline(step: string, plan: readonly PlannedStep[]): Deadline {
  const planned = plan.find((each) => each.step === step);
  if (planned === undefined) throw new RangeError(`The month's plan has no step "${step}".`);
  const { name, deadline, derivation } = planned;
  return { date: deadline, derivation: [{ kind: 'plan', date: deadline, text: `月度安排“${name}”：${derivation}` }] };
}

function givenDeadline(what: string, { day, now }: DeadlineGround): Deadline {
  const date = workingDayAhead(day, now);
  return { date, derivation: [{ kind: 'given', date, text: `${what}定为 ${date}` }] };
}

function workingDayAhead(day: string | undefined, now: Date): string {
  if (day === undefined || parseDate(day) !== day) throw new DeadlineInvalid({ day: 'none' });
  if (day < localDay(now) || !isWorkingDay(day)) throw new DeadlineInvalid({ day });
  return day;
}

function countedText({ date, kind, notice }: CalendarDay, place: number): string {
  const day = `${date} 第 ${String(place)} 个工作日`;
  return kind === 'make-up-day' ? `${day}（调休上班，${notice ?? ''}）` : day;
}

function skippedText({ date, kind, name, notice }: CalendarDay): string {
  return kind === 'holiday' ? `${date} ${name ?? ''}放假，不计（${notice ?? ''}）` : `${date} 周末，不计`;
}

/** The n-th working day before (negative: after) a day; 0 gives the day. */
export function workingDaysFrom(day: string, before: number): string {
  let [current, left] = [day, Math.abs(before)];
  while (left > 0) {
    current = addDays(current, before > 0 ? -1 : 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}
