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
export async function readMonthSettings(
  path: string,
  onProblem: ProblemListener,
): Promise<{ settings: MonthSettings | null; month: string | null }> {
  let isSound = true;
  const json = await JsonObject.read(path, FILE, (problem) => {
    isSound = false;
    onProblem(problem);
  });
  if (json === null) return { settings: null, month: null };
  json.checkKeys(KEYS);
  const scheme = readScheme(json);
  const month = readMonth(json, scheme);
  const cutOff = readDay(json, 'cutOff');
  const issueDate = readDay(json, 'issueDate');
  const drawSeed = json.requireText('drawSeed');
  if (month !== null && cutOff !== null && cutOff < lastDayOf(month)) json.tell('cutOff', '早于考核月份的最后一天');
  if (cutOff !== null && issueDate !== null && issueDate < cutOff) json.tell('issueDate', '早于比对日期（cutOff）');
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
    json.tell('scheme', '没有该考核方案');
    return null;
  }
}

function readMonth(json: JsonObject, scheme: Scheme | null): string | null {
  const month = json.requireText('month');
  if (month === null) return null;
  if (!isMonth(month)) {
    json.tell('month', '应写作“YYYY-MM”');
    return null;
  }
  if (scheme === null) return month;
  if (month < scheme.firstMonth) json.tell('month', `早于首个考核月份${scheme.firstMonth}`);
  else if (!isCovered(month, scheme)) json.tell('month', `所需工作日超出已公布的节假日安排（至${CALENDAR_TO}）`);
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
  json.tell(key, '不是有效日期，应写作“YYYY-MM-DD”');
  return null;
}

function readParameters(json: JsonObject, scheme: Scheme | null): Record<string, string | boolean> {
  const parameters: Record<string, string | boolean> = {};
  if (json.valueAt(['parameters']) === undefined) return parameters;
  const known = scheme === null ? [] : monthParameters(scheme);
  for (const name of json.keysAt(['parameters'])) {
    const at = ['parameters', name];
    if (scheme !== null && !known.includes(name)) json.tell(name, '不是可按月设定的参数', at);
    const value = json.valueAt(at);
    if (typeof value !== 'string' && typeof value !== 'boolean') json.tell(name, '取值不在允许范围内', at);
    else if (scheme === null || isAllowed(scheme, name, value)) parameters[name] = value;
    else if (known.includes(name)) json.tell(name, '取值不在允许范围内', at);
  }
  if (!isObject(json.valueAt(['parameters']))) json.tell('parameters', '应为对象');
  return parameters;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
