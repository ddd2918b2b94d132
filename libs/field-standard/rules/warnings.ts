import { isAmount } from '../amount';
import { LIMITS } from '../double-publicity-2019/limits';
import { isOrganisationCode } from '../identifiers/organisation-code';
import { isFifteenDigits, isRegistrationNumber } from '../identifiers/registration-number';
import type { RecordUnderCheck } from '../record-under-check';
import { fieldPlace } from '../standard';

const FINE_AMOUNT = fieldPlace('penalty', 'CF_NR_FK');
const OPENING_QUOTES = '"\'“‘「『＂＇';
const CLOSING_QUOTES = '"\'”’」』＂＇';
const ZERO = 0x30;
const FULL_WIDTH_ZERO = 0xff10;

/** FIELDS "Warnings" common to both kinds: a person should look; never scored. */
export function checkOddities(record: RecordUnderCheck): void {
  const { name, codes, document } = record.standard;
  const [, registration = -1, organisation = -1] = codes;
  const number = record.at(registration);
  if (number !== '' && isFifteenDigits(number) && !isRegistrationNumber(number)) {
    record.warning(registration, 'code.registration', '15位工商注册号的校验码不符，请核对');
  }
  const code = record.at(organisation);
  if (code !== '' && !isOrganisationCode(code)) {
    record.warning(organisation, 'code.organisation', '组织机构代码的校验码不符（GB 11714），请核对');
  }
  if (hasControlCharacter(record.at(name)) || isQuoted(record.at(name))) {
    record.warning(name, 'name.form', '行政相对人名称含控制字符，或首尾带引号，请核对');
  }
  const documentNumber = record.at(document);
  if (documentNumber !== '' && !namesYear(documentNumber)) {
    record.warning(document, 'document.year', `${record.nameOf(document)}未见年份，请核对`);
  }
}

/** The standard counts in 万元; who writes 元 gives ten thousand times too much. */
export function checkUnusualFine(record: RecordUnderCheck): void {
  const amount = record.at(FINE_AMOUNT);
  if (amount === '' || !isAmount(amount) || Number(amount) <= LIMITS.unusualFine) return;
  record.warning(FINE_AMOUNT, 'amount.large', '罚款金额超过1亿元，请核对计量单位（应为万元）');
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}

function isQuoted(text: string): boolean {
  if (text.length < 2 || !OPENING_QUOTES.includes(text.charAt(0))) return false;
  return CLOSING_QUOTES.includes(text.charAt(text.length - 1));
}

/** Whether four digits beginning 19 or 20 stand somewhere in the number, full-width ones included. */
function namesYear(text: string): boolean {
  for (let i = 0; i + 4 <= text.length; i++) {
    const first = digitAt(text, i);
    if (first !== 1 && first !== 2) continue;
    const isCentury = digitAt(text, i + 1) === (first === 1 ? 9 : 0);
    if (isCentury && digitAt(text, i + 2) >= 0 && digitAt(text, i + 3) >= 0) return true;
  }
  return false;
}

function digitAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  const digit = code >= FULL_WIDTH_ZERO ? code - FULL_WIDTH_ZERO : code - ZERO;
  return digit <= 9 ? digit : -1;
}
