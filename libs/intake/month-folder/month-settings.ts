import { CALENDAR_TO, lastDayOf, parseDate, workingDaysAfter } from '@app/field-standard';
import {
  getScheme,
  isMonth,
  monthParameters,
  ParameterRefused,
  type Scheme,
  SchemeUnknown,
  withParameters,
} from '@app/rules';
import type { ProblemListener } from '../table/input-problem';
import { JsonObject } from './json-object';

/** What `month.json` says (FORMATS). */
export interface MonthSettings {
  readonly month: string;
  readonly schemeId: string;
  readonly cutOff: string;
  readonly issueDate: string;
  readonly drawSeed: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
}

const FILE = 'month.json';
const KEYS = ['month', 'scheme', 'cutOff', 'issueDate', 'drawSeed', 'parameters'];

/** Reads `month.json`; null where something in it is wrong, which is told. `month` is the month alone, if that much could be read. */
export function readMonthSettings(
  text: string,
  onProblem: ProblemListener,
): { settings: MonthSettings | null; month: string | null } {
  let isSound = true;
  const json = JsonObject.parse(text, FILE, (problem) => {
    isSound = false;
    onProblem(problem);
  });
  if (json === null) return { settings: null, month: null };
  json.checkKeys([], KEYS);
  const scheme = readScheme(json);
  const month = readMonth(json, scheme);
  const cutOff = readDay(json, 'cutOff');
  const issueDate = readDay(json, 'issueDate');
  const drawSeed = json.requireText('drawSeed');
  if (month !== null && cutOff !== null && cutOff < lastDayOf(month)) {
    json.tell(['cutOff'], '比对日期早于考核月份的最后一天');
  }
  if (cutOff !== null && issueDate !== null && issueDate < cutOff) {
    json.tell(['issueDate'], '印发日期早于比对日期（cutOff）');
  }
  const parameters = readParameters(json, scheme);
  if (!isSound || scheme === null || month === null || cutOff === null || issueDate === null || drawSeed === null) {
    return { settings: null, month };
  }
  return { settings: { month, schemeId: scheme.id, cutOff, issueDate, drawSeed, parameters }, month };
}

function readScheme(json: JsonObject): Scheme | null {
  const id = json.requireText('scheme');
  if (id === null) return null;
  try {
    return getScheme(id);
  } catch (error) {
    if (!(error instanceof SchemeUnknown)) throw error;
    json.tell(['scheme'], '没有该考核方案');
    return null;
  }
}

function readMonth(json: JsonObject, scheme: Scheme | null): string | null {
  const month = json.requireText('month');
  if (month === null) return null;
  if (!isMonth(month)) {
    json.tell(['month'], '应写作“YYYY-MM”');
    return null;
  }
  if (scheme === null) return month;
  if (month < scheme.firstMonth) json.tell(['month'], `早于首个考核月份${scheme.firstMonth}`);
  else if (!isCovered(month, scheme)) json.tell(['month'], `所需工作日超出已公布的节假日安排（至${CALENDAR_TO}）`);
  return month;
}

/** The last decisions of the month must have a seventh working day (RULES §2: a month that needs a day after 2026 is refused). */
function isCovered(month: string, { timeliness }: Scheme): boolean {
  const lastDay = lastDayOf(month);
  if (lastDay > CALENDAR_TO) return false;
  try {
    workingDaysAfter(lastDay, timeliness.workingDays);
    return true;
  } catch {
    return false;
  }
}

function readDay(json: JsonObject, key: string): string | null {
  const text = json.requireText(key);
  if (text === null) return null;
  if (parseDate(text) === text) return text;
  json.tell([key], '不是有效日期，应写作“YYYY-MM-DD”');
  return null;
}

function readParameters(json: JsonObject, scheme: Scheme | null): Record<string, string | boolean> {
  const parameters: Record<string, string | boolean> = {};
  const at = ['parameters'];
  if (json.valueAt(at) === undefined || !json.requireObject(at)) return parameters;
  // Without the scheme nobody can say which parameters there are.
  json.checkKeys(at, scheme === null ? null : monthParameters(scheme));
  if (scheme === null) return parameters;
  for (const name of monthParameters(scheme)) {
    const value = json.valueAt([...at, name]);
    if (value === undefined) continue;
    if ((typeof value === 'string' || typeof value === 'boolean') && isAllowed(scheme, name, value)) {
      parameters[name] = value;
    } else {
      const allowed = allowedValues(scheme, name);
      json.tell([...at, name], `取值应为${allowed.map((one) => JSON.stringify(one)).join('、')}之一`);
    }
  }
  return parameters;
}

function allowedValues({ decisions }: Scheme, name: string): readonly unknown[] {
  return Object.entries(decisions).find(([key]) => key === name)?.[1].allowed ?? [];
}

function isAllowed(scheme: Scheme, name: string, value: string | boolean): boolean {
  try {
    withParameters(scheme, { [name]: value });
    return true;
  } catch (error) {
    if (error instanceof ParameterRefused) return false;
    throw error;
  }
}
