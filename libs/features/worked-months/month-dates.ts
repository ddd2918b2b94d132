import { isWorkingDay, lastDayOf, workingDaysAfter } from '@app/field-standard';
import { planMonth, type Scheme } from '@app/rules';
import { CutOffTooEarly, IssueBeforeCutOff } from './worked-months.errors';

/** The dates a month is assessed by, `YYYY-MM-DD`. */
export interface MonthDates {
  /** The date of the comparison (RULES §2 "Concealed"). */
  readonly cutOff: string;
  /** The date the bulletin bears. */
  readonly issueDate: string;
}

/**
 * The dates the scheme's calendar gives a month: the comparison's last day, and publication (RULES §7). Throws `CalendarNotCovered` for
 * a month that needs a day for which there is no holiday arrangement, the seventh working day of its last decisions included.
 */
export function plannedDates(scheme: Scheme, month: string): MonthDates {
  workingDaysAfter(lastDayOf(month), scheme.timeliness.workingDays);
  const plan = planMonth(scheme, month, isWorkingDay);
  const last = (step: string): string => {
    const planned = plan.find((one) => one.step === step);
    if (planned === undefined) throw new Error(`The scheme ${scheme.id} plans no step "${step}".`);
    return planned.deadline;
  };
  return { cutOff: last('comparison'), issueDate: last('publication') };
}

/** Refuses dates that cannot be (FORMATS `month.json`). Throws `CutOffTooEarly`, `IssueBeforeCutOff`. */
export function checkMonthDates(month: string, { cutOff, issueDate }: MonthDates): void {
  const earliest = lastDayOf(month);
  if (cutOff < earliest) throw new CutOffTooEarly({ earliest });
  if (issueDate < cutOff) throw new IssueBeforeCutOff({ cutOff });
}
