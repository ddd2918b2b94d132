import type { FindingList } from '../finding-list';
import { isPenaltyCategory, penaltyEntries } from '../listed-values';
import { recordStandard } from '../standard';

const { fields } = recordStandard('penalty');
const CATEGORY = fields.findIndex((field) => field.code === 'CF_CFLB');
const FINE = fields.findIndex((field) => field.code === 'CF_NR_FK');
const CONFISCATION = fields.findIndex((field) => field.code === 'CF_NR_WFFF');
const LICENCE = fields.findIndex((field) => field.code === 'CF_NR_ZKDX');

const AMOUNT = /^[0-9]{1,12}(?:\.[0-9]{1,6})?$/;
const NO_ENTRIES: readonly string[] = [];

/** FIELDS `enum.penalty`; returns the entries for the rules that depend on them. */
export function checkPenaltyCategory(found: FindingList): readonly string[] {
  const value = found.at(CATEGORY);
  if (value === '') return NO_ENTRIES;
  const entries = penaltyEntries(value);
  if (!entries.every(isPenaltyCategory)) {
    found.error(CATEGORY, 'enum.penalty', '处罚类别不在规定范围内；多项以分号或逗号分隔，其他类别写作“其他-具体类别”');
  }
  return entries;
}

/** FIELDS `amount`, in 万元. */
export function checkAmounts(found: FindingList, entries: readonly string[]): void {
  const isFined = entries.includes('罚款');
  const isConfiscated = entries.some((entry) => entry.includes('没收'));
  checkAmount(found, FINE, isFined);
  checkAmount(found, CONFISCATION, isConfiscated);
  const fine = found.at(FINE);
  if (isFined && AMOUNT.test(fine) && !/[1-9]/.test(fine)) {
    found.error(FINE, 'amount', '处罚类别含罚款的，罚款金额应大于零');
  }
}

function checkAmount(found: FindingList, place: number, isNeeded: boolean): void {
  const value = found.at(place);
  if (value === '') {
    if (isNeeded) found.error(place, 'amount', `按所填处罚类别，${found.nameOf(place)}必须填写`);
    return;
  }
  if (AMOUNT.test(value)) return;
  found.error(place, 'amount', `${found.nameOf(place)}应为不带符号、分隔符和单位的数字，小数不超过六位`);
}

/** FIELDS `licence`. */
export function checkLicence(found: FindingList, entries: readonly string[]): void {
  if (found.at(LICENCE) !== '') return;
  if (!entries.some((entry) => entry.includes('暂扣') || entry.includes('吊销'))) return;
  found.error(LICENCE, 'licence', '处罚类别含暂扣或吊销的，暂扣或吊销证照名称及编号必须填写');
}
