import type { ProblemTexts } from '@app/kernel';

/** What is refused about evidence. */
export const EVIDENCE_TEXTS: ProblemTexts = {
  'evidence-item-unknown': {
    title: '没有这个印证项目',
    detail: '考核方案中没有所选的印证项目。',
    next: '请重新选择。',
  },
  'web-address-invalid': {
    title: '网址不符合要求',
    detail: '该项材料应填写网站专栏的网址，以http://或https://开头，不含用户名和口令。',
    next: '请更正网址后重新提交。',
  },
  'evidence-not-assessed': {
    title: '本单位无需提交该项材料',
    detail: '工作方案、网站专栏两项指标和无数据说明只适用于县（市、区）、开发区和市直部门。',
  },
  'evidence-pending': {
    title: '该项材料正在办理',
    detail: '本单位该项材料已提交，尚未审定。',
    next: '请等待审核结果，或先撤回原材料。',
  },
  'statement-belongs-to-task': {
    title: '请在抽查任务中提交说明',
    detail: '本单位本月被抽查，无数据说明应作为抽查函的答复提交。',
    next: '请在抽查任务中上传盖章的说明。',
  },
  'revocation-month-invalid': {
    title: '撤销起始月份有误',
    detail: '撤销起始月份应不早于材料提交月份，且在同一年度内。',
    next: '请更正月份。',
  },
};
