import { isAmount, isPositiveAmount } from '../amount';
import { FINE, isPenaltyCategory, penaltyEntries } from '../double-publicity-2019/listed-values';
import type { RecordUnderCheck } from '../record-under-check';
import { fieldPlace } from '../standard';

const CATEGORY = fieldPlace('penalty', 'CF_CFLB');
const FINE_AMOUNT = fieldPlace('penalty', 'CF_NR_FK');
const CONFISCATED_AMOUNT = fieldPlace('penalty', 'CF_NR_WFFF');
const LICENCE = fieldPlace('penalty', 'CF_NR_ZKDX');

const NO_ENTRIES: readonly string[] = [];

/** FIELDS `enum.penalty`, and the rules that follow from the categories: `amount` and `licence`. */
export function checkPenalty(record: RecordUnderCheck): void {
  const value = record.at(CATEGORY);
  const entries = value === '' ? NO_ENTRIES : penaltyEntries(value);
  checkEntries(record, entries);
  checkFine(record, entries);
  checkConfiscation(record, entries);
  checkLicence(record, entries);
}

/** Entries are told by their number: a cell that slipped from another column may hold anything. */
function checkEntries(record: RecordUnderCheck, entries: readonly string[]): void {
  if (entries.every(isPenaltyCategory)) return;
  const wrong = entries.flatMap((entry, i) => (isPenaltyCategory(entry) ? [] : [i + 1]));
  const which = entries.length === 1 ? '处罚类别' : `处罚类别第${wrong.join('、')}项`;
  const message = `${which}为空或不在规定范围内；多项以分号或逗号分隔，其他类别应写作“其他-具体类别”`;
  record.error(CATEGORY, 'enum.penalty', message);
}

function checkFine(record: RecordUnderCheck, entries: readonly string[]): void {
  const isFined = entries.includes(FINE);
  if (!checkAmount(record, FINE_AMOUNT, isFined)) return;
  if (isFined && !isPositiveAmount(record.at(FINE_AMOUNT))) {
    record.error(FINE_AMOUNT, 'amount', '处罚类别含罚款的，罚款金额应大于零');
  }
}

function checkConfiscation(record: RecordUnderCheck, entries: readonly string[]): void {
  const isConfiscated = entries.some((entry) => entry.includes('没收'));
  checkAmount(record, CONFISCATED_AMOUNT, isConfiscated);
}

/** Whether there is a well-formed amount. */
function checkAmount(record: RecordUnderCheck, place: number, isNeeded: boolean): boolean {
  const value = record.at(place);
  if (value === '') {
    if (isNeeded) record.error(place, 'amount', `按所填处罚类别，应填写${record.nameOf(place)}`);
    return false;
  }
  if (isAmount(value)) return true;
  const form = '应为1至12位整数部分、至多6位小数的半角数字，不带符号、千分位和单位';
  record.error(place, 'amount', `${record.nameOf(place)}${form}`);
  return false;
}

function checkLicence(record: RecordUnderCheck, entries: readonly string[]): void {
  if (!record.isEmpty(LICENCE)) return;
  if (!entries.some((entry) => entry.includes('暂扣') || entry.includes('吊销'))) return;
  record.error(LICENCE, 'licence', '处罚类别含暂扣或吊销的，应填写暂扣或吊销证照名称及编号');
}
