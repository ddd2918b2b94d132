import type { ProblemTexts } from '@app/kernel';

/** What the engine refuses. The conditions of the tables explain themselves. */
export const WORKFLOW_TEXTS: ProblemTexts = {
  'record-not-found': { title: '没有找到该事项', detail: '该事项不存在，或不属于本单位。', next: '请返回列表核对。' },
  'role-missing': { title: '没有权限', detail: '您的角色不能进行此项操作。' },
  'duties-not-separate': {
    title: '经办与审批须分离',
    detail: '您（或您所代行的人员）已经办过该事项的前一环节，不能再办理本环节。',
    next: '请由其他有权人员办理。',
  },
  'state-unfit': {
    title: '当前状态不能进行此项操作',
    detail: '该事项已由他人办理，或尚未到此环节。',
    next: '请刷新后查看最新状态。',
  },
  'reason-invalid': { title: '请填写理由', detail: '此项操作须写明理由，且不超过500字。', next: '请补充理由后重试。' },
  'deadline-not-passed': { title: '期限尚未届满', detail: '该事项的办理期限尚未届满。' },
  'deadline-invalid': {
    title: '期限填写有误',
    detail: '期限应为晚于今日的工作日，延长后的期限应晚于原期限。',
    next: '请重新选择日期。',
  },
  'receipt-invalid': {
    title: '收到时间填写有误',
    detail: '登记纸质材料须填写收到时间，且不得晚于现在。',
    next: '请更正后重试。',
  },
};
