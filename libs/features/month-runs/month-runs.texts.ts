import type { ProblemTexts } from '@app/kernel';

/** What the unattended work of a month refuses. */
export const MONTH_RUNS_TEXTS: ProblemTexts = {
  'source-file-missing': { title: '没有这份输入文件', detail: '该月份没有编号为{fileNo}的输入文件。' },
  'month-not-scored': { title: '该月份尚未评分', detail: '须先完成评分才能生成文件。' },
  'document-not-accepted': {
    title: '文件未通过验签',
    detail: '刚生成的文件未通过验签，未予保存。',
    next: '请重试；多次失败请联系系统管理员。',
  },
  'run-held-up': { title: '考核未完成', detail: '步骤{step}多次失败。', next: '请在后台任务列表中查看原因后重试。' },
};
