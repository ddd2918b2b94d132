import type { FindingList } from '../finding-list';
import { isOrganisationCode, isRegistrationNumber } from '../identifiers';
import { type RecordKind, recordStandard } from '../standard';

const FINE = recordStandard('penalty').fields.findIndex((field) => field.code === 'CF_NR_FK');
/** 万元; a hundred million yuan. */
const LARGE_FINE = 10_000;
const QUOTES = /^["'“‘「『].*["'”’」』]$/su;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const YEAR = /(?:19|20)\d{2}/;

/** FIELDS "Warnings": reported so that a person looks, never scored. */
export function checkOddities(found: FindingList, kind: RecordKind): void {
  const { name, codes, document } = found.places;
  const [, registration = -1, organisation = -1] = codes;
  const numbers = found.at(registration);
  if (numbers.length === 15 && !isRegistrationNumber(numbers)) {
    found.warning(registration, 'code.registration', '15位工商注册号的校验码不符，请核对');
  }
  const code = found.at(organisation);
  if (code !== '' && !isOrganisationCode(code)) {
    found.warning(organisation, 'code.organisation', '组织机构代码的校验码不符（GB 11714），请核对');
  }
  const text = found.at(name);
  if (CONTROL.test(text) || QUOTES.test(text)) found.warning(name, 'name.form', '行政相对人名称含控制字符或首尾引号');
  const number = found.at(document);
  if (number !== '' && !YEAR.test(number.normalize('NFKC'))) {
    found.warning(document, 'document.year', '决定文书号未见年份，请核对');
  }
  if (kind === 'penalty' && Number(found.at(FINE)) > LARGE_FINE) {
    found.warning(FINE, 'amount.large', '罚款金额超过1亿元，请核对计量单位（应为万元）');
  }
}
