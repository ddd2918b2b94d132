import type { ProblemTexts } from '@app/kernel';

/** What is refused about months and their rosters. */
export const MONTHS_TEXTS: ProblemTexts = {
  'assessment-not-found': { title: '没有这个考核月份', detail: '该月份尚未建立，或无权查看。' },
  'unit-not-in-roster': { title: '名册中没有该单位', detail: '本月单位名册中没有该单位。', next: '请核对单位代码。' },
};
