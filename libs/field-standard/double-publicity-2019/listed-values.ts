import { trimBlank } from '../clean-value';

export const ORGANISATION = '法人及非法人组织';
export const NATURAL_PERSON = '自然人';
export const SELF_EMPLOYED = '个体工商户';
export const IDENTITY_CARD = '身份证';
export const FINE = '罚款';

/** 行政相对人类别. */
export const COUNTERPART_CATEGORIES: ReadonlySet<string> = new Set([ORGANISATION, NATURAL_PERSON, SELF_EMPLOYED]);

/** 当前状态: 1 valid, 2 not. The generation before used 0–3 with other meanings. */
export const STATUSES: ReadonlySet<string> = new Set(['1', '2']);

const PERMIT_CATEGORIES: ReadonlySet<string> = new Set(['普通', '特许', '认可', '核准', '登记', '其他']);

const IDENTITY_TYPES: ReadonlySet<string> = new Set([
  IDENTITY_CARD,
  '护照号',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '外国人永久居留身份证',
]);

/** The older platform's categories, and those of the Administrative Penalty Law of 2021, art. 9. */
const PENALTY_CATEGORIES: ReadonlySet<string> = new Set([
  '警告',
  '通报批评',
  FINE,
  '没收违法所得',
  '没收非法财物',
  '没收违法所得、没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '暂扣或者吊销许可证、暂扣或者吊销执照',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
  '其他',
]);

const OTHER = '其他-';
const SEPARATORS = /[;；,，]/;

/** `其他-` followed by what it is. */
function saysWhat(value: string): boolean {
  return value.startsWith(OTHER) && trimBlank(value.slice(OTHER.length)) !== '';
}

/** FIELDS `enum.permit`. */
export function isPermitCategory(value: string): boolean {
  return PERMIT_CATEGORIES.has(value) || saysWhat(value);
}

/** FIELDS `enum.idtype`. */
export function isIdentityType(value: string): boolean {
  return IDENTITY_TYPES.has(value) || saysWhat(value);
}

/** FIELDS `enum.penalty`: one entry of the list. */
export function isPenaltyCategory(entry: string): boolean {
  return PENALTY_CATEGORIES.has(entry) || saysWhat(entry);
}

/** The entries of 处罚类别, trimmed; a doubled or trailing separator leaves an empty one. */
export function penaltyEntries(value: string): readonly string[] {
  // Most records name one category, which is found sooner than it is split.
  return PENALTY_CATEGORIES.has(value) ? [value] : value.split(SEPARATORS).map(trimBlank);
}
