import type { FindingList } from '../finding-list';
import { isCitizenId, isCreditCode } from '../identifiers';
import {
  COUNTERPART_CATEGORIES,
  IDENTITY_CARD,
  isIdentityType,
  NATURAL_PERSON,
  ORGANISATION,
  SELF_EMPLOYED,
} from '../listed-values';

/** FIELDS `enum.counterpart`, `id.group`, `id.representative`: who the counterpart is, and how it is to be identified. */
export function checkCounterpart(found: FindingList): void {
  const { category } = found.places;
  const value = found.at(category);
  if (value !== '' && !COUNTERPART_CATEGORIES.has(value)) {
    found.error(category, 'enum.counterpart', '行政相对人类别应为“法人及非法人组织”“自然人”“个体工商户”之一');
  }
  if (value === NATURAL_PERSON) checkNaturalPerson(found);
  if (value === ORGANISATION || value === SELF_EMPLOYED) checkHasCode(found, value);
  checkRepresentative(found, value);
}

function checkHasCode(found: FindingList, category: string): void {
  const { codes } = found.places;
  if (codes.some((place) => found.at(place) !== '')) return;
  found.error(codes[0] ?? -1, 'id.group', `${category}的行政相对人代码_1至代码_6至少应填写一项`);
}

function checkNaturalPerson(found: FindingList): void {
  for (const place of found.places.codes) {
    if (found.at(place) !== '') found.error(place, 'id.group', `行政相对人为自然人的，${found.nameOf(place)}应为空`);
  }
  for (const place of found.places.identity) {
    if (found.at(place) === '') found.error(place, 'id.group', `行政相对人为自然人的，${found.nameOf(place)}必须填写`);
  }
}

function checkRepresentative(found: FindingList, category: string): void {
  const [name, type, number] = found.places.representative;
  if (category === ORGANISATION && found.at(name) === '') {
    found.error(name, 'id.representative', '行政相对人为法人及非法人组织的，法定代表人必须填写');
  }
  if (category === NATURAL_PERSON) {
    for (const place of [name, type, number]) {
      if (found.at(place) === '') continue;
      found.error(place, 'id.representative', `行政相对人为自然人的，${found.nameOf(place)}应为空`);
    }
  }
  if ((found.at(type) === '') === (found.at(number) === '')) return;
  const missing = found.at(type) === '' ? type : number;
  found.error(missing, 'id.representative', '法定代表人证件类型与证件号码应同时填写或同时为空');
}

/** FIELDS `enum.idtype`. */
export function checkIdentityTypes(found: FindingList): void {
  for (const place of [found.places.representative[1], found.places.identity[0]]) {
    const value = found.at(place);
    if (value === '' || isIdentityType(value)) continue;
    found.error(place, 'enum.idtype', `${found.nameOf(place)}不在规定范围内；其他证件请写作“其他-证件名称”`);
  }
}

/** FIELDS `id.uscc`: the counterpart's, the agency's and the source unit's code. */
export function checkCreditCodes(found: FindingList): void {
  for (const place of found.places.creditCodes) {
    const value = found.at(place);
    if (value === '' || isCreditCode(value)) continue;
    if (found.context.confirmedCodes?.has(value.toUpperCase())) continue;
    found.error(place, 'id.uscc', `${found.nameOf(place)}不符合统一社会信用代码编码规则（GB 32100），请核对`);
  }
}

/** FIELDS `id.citizen`: the number of an identity card, the counterpart's or the representative's. */
export function checkCitizenIds(found: FindingList): void {
  const [, representativeType, representativeNumber] = found.places.representative;
  checkCitizenId(found, representativeType, representativeNumber);
  checkCitizenId(found, ...found.places.identity);
}

function checkCitizenId(found: FindingList, type: number, number: number): void {
  const value = found.at(number);
  if (value === '' || found.at(type) !== IDENTITY_CARD) return;
  if (isCitizenId(value, found.context.receivedDate)) return;
  found.error(number, 'id.citizen', `${found.nameOf(number)}不符合公民身份号码编码规则（GB 11643），请核对`);
}
