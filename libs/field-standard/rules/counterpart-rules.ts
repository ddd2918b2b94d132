import {
  COUNTERPART_CATEGORIES,
  NATURAL_PERSON,
  ORGANISATION,
  SELF_EMPLOYED,
} from '../double-publicity-2019/listed-values';
import type { RecordUnderCheck } from '../record-under-check';

/**
 * FIELDS `enum.counterpart`, `id.group`, `id.representative`: who the counterpart is, and how it is to be identified. Of an
 * empty or unlisted category nothing more can be asked than what holds for every record.
 */
export function checkCounterpart(record: RecordUnderCheck): void {
  const { category, representative } = record.standard;
  const value = record.at(category);
  if (value === NATURAL_PERSON) {
    checkNaturalPerson(record);
    return;
  }
  if (value === ORGANISATION || value === SELF_EMPLOYED) checkHasCode(record, value);
  if (value === ORGANISATION && record.isEmpty(representative.name)) {
    record.error(representative.name, 'id.representative', `行政相对人类别为${ORGANISATION}的，应填写法定代表人`);
  }
  if (value !== '' && !COUNTERPART_CATEGORIES.has(value)) {
    const listed = [...COUNTERPART_CATEGORIES].join('、');
    record.error(category, 'enum.counterpart', `行政相对人类别应为下列之一：${listed}`);
  }
  checkRepresentativePair(record);
}

function checkHasCode(record: RecordUnderCheck, category: string): void {
  const { codes } = record.standard;
  for (const place of codes) if (!record.isEmpty(place)) return;
  record.error(codes[0] ?? -1, 'id.group', `行政相对人类别为${category}的，行政相对人代码_1至代码_6至少填写一项`);
}

/** Codes and representative empty, identity document given. That the representative's pair is broken follows, so is not said. */
function checkNaturalPerson(record: RecordUnderCheck): void {
  const { codes, person, representative } = record.standard;
  for (const place of codes) checkEmpty(record, place, 'id.group');
  checkFilled(record, person.idType);
  checkFilled(record, person.idNumber);
  checkEmpty(record, representative.name, 'id.representative');
  checkEmpty(record, representative.idType, 'id.representative');
  checkEmpty(record, representative.idNumber, 'id.representative');
}

function checkEmpty(record: RecordUnderCheck, place: number, rule: 'id.group' | 'id.representative'): void {
  if (record.isEmpty(place)) return;
  record.error(place, rule, `行政相对人类别为${NATURAL_PERSON}的，${record.nameOf(place)}应为空`);
}

function checkFilled(record: RecordUnderCheck, place: number): void {
  if (!record.isEmpty(place)) return;
  record.error(place, 'id.group', `行政相对人类别为${NATURAL_PERSON}的，应填写${record.nameOf(place)}`);
}

function checkRepresentativePair(record: RecordUnderCheck): void {
  const { idType, idNumber } = record.standard.representative;
  if (record.isEmpty(idType) === record.isEmpty(idNumber)) return;
  const missing = record.isEmpty(idType) ? idType : idNumber;
  record.error(missing, 'id.representative', '法定代表人证件类型与法定代表人证件号码应同时填写或同时为空');
}
