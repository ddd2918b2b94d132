import type { ProblemTexts } from '@app/kernel';

/** What is refused about months and their rosters. */
export const MONTHS_TEXTS: ProblemTexts = {
  'assessment-not-found': { title: '没有这个考核月份', detail: '该月份尚未建立，或无权查看。' },
  'month-not-planned': {
    title: '该月考核尚未建立',
    detail: '{month}的考核尚未建立。',
    next: '请先由审核人员建立当月考核。',
  },
  'unit-not-in-roster': { title: '名册中没有该单位', detail: '本月单位名册中没有该单位。', next: '请核对单位代码。' },
};
