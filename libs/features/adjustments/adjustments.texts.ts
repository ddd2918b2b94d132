import type { ProblemTexts } from '@app/kernel';

/** What is refused about bonuses and deductions. */
export const ADJUSTMENTS_TEXTS: ProblemTexts = {
  'adjustment-rule-unknown': {
    title: '没有这个加减分事项',
    detail: '考核方案中没有所选的加减分事项。',
    next: '请重新选择。',
  },
  'too-many-cases': { title: '次数超过上限', detail: '该事项每月最多计{most}次。', next: '请更正次数。' },
  'proposed-unit-invalid': {
    title: '申报单位有误',
    detail: '审核人员申报时应选择单位；单位只能为本单位申报。',
    next: '请更正单位后重新申报。',
  },
  'adjustment-content-changed': {
    title: '签署内容与所示内容不一致',
    detail: '所签署的摘要与申报内容不符，未予签署。',
    next: '请刷新页面，核对内容后重新签署。',
  },
};
