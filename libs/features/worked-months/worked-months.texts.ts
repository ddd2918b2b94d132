import type { ProblemTexts } from '@app/kernel';

/** What is refused about planning, working and scoring a month. */
export const WORKED_MONTHS_TEXTS: ProblemTexts = {
  'month-already-planned': { title: '该月考核已经建立', detail: '{month}的考核已经建立，每月只建立一次。' },
  'month-not-begun': { title: '该月尚未开始', detail: '{month}尚未开始，不能建立考核。' },
  'month-before-first': { title: '早于首个考核月份', detail: '本考核方案自{first}起实施。' },
  'roster-missing': {
    title: '没有该月的单位名册',
    detail: '{month}没有单位名册。',
    next: '请先由系统管理员导入名册。',
  },
  'cut-off-too-early': { title: '比对日期过早', detail: '当月结束前不能比对，比对日期最早为{earliest}。' },
  'issue-before-cut-off': { title: '印发日期早于比对日期', detail: '印发日期不得早于比对日期{cutOff}。' },
  'score-sheet-not-found': { title: '没有可查看的得分表', detail: '该单位当月没有得分表，或得分表尚未公示。' },
  'scores-not-computed': { title: '当月尚未计算得分', detail: '{month}的得分尚未计算。' },
  'unit-not-responsible': {
    title: '该单位不承担此项指标',
    detail: '网站链接和信用修复情况核查由市发展改革委负责，只对该单位登记。',
  },
};
