import { IDENTITY_CARD, isIdentityType } from '../double-publicity-2019/listed-values';
import { type CitizenIdFault, citizenIdFault } from '../identifiers/citizen-id';
import { type CreditCodeFault, creditCodeFault } from '../identifiers/credit-code';
import type { RecordUnderCheck } from '../record-under-check';

const CREDIT_CODE_FAULTS: Readonly<Record<CreditCodeFault, string>> = {
  length: '应为18位',
  character: '只能由半角数字和大写字母（不含I、O、S、V、Z）组成',
  zeros: '不得为全零',
  pair: '前两位不是规定的登记管理部门和机构类别代码',
  'organisation-check': '第17位与主体标识码的校验不符（GB 11714）',
  check: '第18位校验码不符（GB 32100）',
};

const CITIZEN_ID_FAULTS: Readonly<Record<CitizenIdFault, string>> = {
  length: '应为18位',
  character: '应为17位半角数字加一位校验码（数字或X）',
  birth: '第7至14位不是有效的出生日期',
  unborn: '所含出生日期晚于接收日期',
  check: '校验码不符（GB 11643）',
};

/** FIELDS `enum.idtype`. */
export function checkIdentityTypes(record: RecordUnderCheck): void {
  const { representative, person } = record.standard;
  checkIdentityType(record, representative.idType);
  checkIdentityType(record, person.idType);
}

function checkIdentityType(record: RecordUnderCheck, place: number): void {
  const value = record.at(place);
  if (value === '' || isIdentityType(value)) return;
  record.error(place, 'enum.idtype', `${record.nameOf(place)}不在规定范围内；其他证件应写作“其他-证件名称”`);
}

/** FIELDS `id.uscc`: the counterpart's, the agency's and the source unit's code. */
export function checkCreditCodes(record: RecordUnderCheck): void {
  let faultless = '';
  for (const place of record.standard.creditCodes) {
    const value = record.at(place);
    // Agency and source unit are mostly the same.
    if (value === '' || value === faultless) continue;
    const fault = creditCodeFault(value);
    if (fault === null) faultless = value;
    else if (!isConfirmed(record, value)) {
      record.error(place, 'id.uscc', `${record.nameOf(place)}${CREDIT_CODE_FAULTS[fault]}，请核对`);
    }
  }
}

function isConfirmed(record: RecordUnderCheck, code: string): boolean {
  return record.context.confirmedCodes?.has(code.toUpperCase()) ?? false;
}

/** FIELDS `id.citizen`: the number of an identity card, the representative's or the counterpart's. */
export function checkCitizenIds(record: RecordUnderCheck): void {
  const { representative, person } = record.standard;
  checkCitizenId(record, representative);
  checkCitizenId(record, person);
}

function checkCitizenId(record: RecordUnderCheck, { idType, idNumber }: { idType: number; idNumber: number }): void {
  const value = record.at(idNumber);
  if (value === '' || record.at(idType) !== IDENTITY_CARD) return;
  const fault = citizenIdFault(value, record.receivedDay);
  if (fault === null) return;
  record.error(idNumber, 'id.citizen', `${record.nameOf(idNumber)}${CITIZEN_ID_FAULTS[fault]}，请核对`);
}
