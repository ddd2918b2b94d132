import type { ProblemTexts } from '@app/kernel';

export const UNITS_TEXTS: ProblemTexts = {
  'unit-not-found': {
    title: '没有该单位',
    detail: '单位名册中没有这个单位，或该单位在所选月份尚未设立、已经撤并。',
    next: '请核对单位代码和月份。',
  },
  'roster-revised-later': {
    title: '名册已有更晚的调整',
    detail: '名册自{month}起已有调整，不能再登记更早月份的调整。',
    next: '请选择{month}或以后的月份。',
  },
  'month-invalid': { title: '月份填写有误', detail: '月份应写作“2021-08”的形式。', next: '请更正后重试。' },
  'unit-name-invalid': {
    title: '单位名称填写有误',
    detail: '单位名称不能为空，不超过255个字符，不含换行等不可见字符。',
    next: '请更正后重试。',
  },
};
