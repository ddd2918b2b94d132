import { isCitizenId, isCreditCode } from '@app/field-standard';

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const HANZI = '安北昌达恩丰广和佳凯朗茂宁鹏清荣盛泰伟新远泽正卓博诚东飞福高海宏建金康乐明南平强';
const LATEST_BIRTH = '2021-07-31';

/** How a text of the example month becomes one of its own in a later round; round 0 is the example itself. */
export type Vary = (text: string, round: number) => string;

/** Makes the last number of a document or licence number another, whatever dirt stands around it. */
export const varyDocument: Vary = (text, round) => {
  const digits = /[0-9０-９]+(?=[^0-9０-９]*$)/u.exec(text);
  if (digits === null || round === 0) return text;
  const end = digits.index + digits[0].length;
  return `${text.slice(0, end)}${String(round).padStart(4, '0')}${text.slice(end)}`;
};

/** Puts two characters into a company's name; people keep theirs. */
export const varyName: Vary = (text, round) => {
  if (text.length < 5 || round === 0) return text;
  return `${text.slice(0, 1)}${HANZI.charAt(round % 40)}${HANZI.charAt(Math.floor(round / 40) % 40)}${text.slice(1)}`;
};

/** Another faultless credit code for a faultless one; a faulty one stays as faulty as it is. */
export const varyCreditCode: Vary = (text, round) => {
  if (round === 0 || !isCreditCode(text)) return text;
  const old = text.toUpperCase();
  const seed = Number.parseInt(old.slice(8, 16), 36) % 100_000_000;
  const body = String((seed + round * 7_919) % 100_000_000).padStart(8, '0');
  const first = old.slice(0, 8) + body + organisationCheck(body);
  const sum = weighted(first, CREDIT_WEIGHTS, CREDIT_ALPHABET);
  return first + CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
};

/** Another faultless citizen number, born on the same day. */
export const varyCitizenId: Vary = (text, round) => {
  if (round === 0 || !isCitizenId(text, LATEST_BIRTH)) return text;
  const sequence = String((Number(text.slice(14, 17)) + round) % 1_000).padStart(3, '0');
  const first = text.slice(0, 14) + sequence;
  return first + '10X98765432'.charAt(weighted(first, CITIZEN_WEIGHTS, '0123456789') % 11);
};

function organisationCheck(body: string): string {
  const check = 11 - (weighted(body, ORGANISATION_WEIGHTS, '0123456789') % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function weighted(text: string, weights: readonly number[], alphabet: string): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text.charAt(i)), 0);
}
