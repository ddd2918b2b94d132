import { isMonth } from '@app/rules';
import type { ProblemListener } from '../table/input-problem';
import { JsonObject } from './json-object';

/** What an earlier bulletin says that this month needs (FORMATS `previous.json`). Codes that are no longer units stay in. */
export interface PreviousMonthFile {
  readonly month: string;
  readonly bottomThree: { readonly county: readonly string[]; readonly department: readonly string[] };
  readonly drawnThisYear: readonly string[];
}

const FILE = 'previous.json';

/**
 * Reads `previous.json`; null, with the problems told, where something in it is wrong. `month` is the month assessed, null if
 * that is in doubt. Keys beyond the three are let be: the file may come from a program that has more to say.
 */
export function readPreviousMonth(
  text: string,
  month: string | null,
  onProblem: ProblemListener,
): PreviousMonthFile | null {
  const json = JsonObject.parse(text, FILE, onProblem);
  if (json === null) return null;
  json.checkKeys([], null);
  json.checkKeys(['bottomThree'], null);
  const earlier = json.requireText('month');
  if (earlier !== null && !isMonth(earlier)) json.tell(['month'], '应写作“YYYY-MM”');
  else if (earlier !== null && month !== null && earlier >= month) json.tell(['month'], '月份不符：应早于考核月份');
  const hasGroups = json.requireObject(['bottomThree']);
  const county = hasGroups ? json.requireTexts(['bottomThree', 'county']) : null;
  const department = hasGroups ? json.requireTexts(['bottomThree', 'department']) : null;
  const drawnThisYear = json.requireTexts(['drawnThisYear']);
  if (earlier === null || county === null || department === null || drawnThisYear === null) return null;
  return { month: earlier, bottomThree: { county, department }, drawnThisYear };
}
