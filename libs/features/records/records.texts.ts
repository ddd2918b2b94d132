import type { ProblemTexts } from '@app/kernel';

/** What is refused about the platform's data. */
export const RECORDS_TEXTS: ProblemTexts = {
  'month-checks-begun': {
    title: '本月比对已经开始',
    detail: '{month}的比对已经开始，平台数据不能再增减或修改。',
    next: '确需更正的，请通过退回确认或更正通报处理。',
  },
  'platform-import-not-found': { title: '没有这次导入', detail: '该月没有这次导入。', next: '请刷新列表后重试。' },
  'platform-import-unread': {
    title: '文件尚未读完',
    detail: '系统正在读取该文件，读完后方可确认。',
    next: '请稍候，读完后查看导入报告。',
  },
  'platform-import-decided': {
    title: '该次导入已经处理',
    detail: '该次导入已经确认或撤回，不能重复处理。',
    next: '请刷新后查看最新状态。',
  },
  'platform-import-faulty': {
    title: '文件存在必须更正的问题',
    detail: '该文件有{problems}处问题，不能确认。',
    next: '请下载问题清单，更正后重新上传，并撤回本次导入。',
  },
  'unit-has-figures': {
    title: '有单位已人工录入平台数',
    detail: '下列单位本月已人工录入平台数，不能再导入其当月记录：{list}。',
    next: '请先撤回这些单位的人工录入数，再确认导入。',
  },
  'unit-has-records': {
    title: '该单位已有导入记录',
    detail: '{unit}本月已有导入的平台记录，不能另行人工录入。',
    next: '如记录有误，请撤回相应导入后再录入。',
  },
  'platform-figures-invalid': { title: '录入的数字不合理', detail: '{reason}。', next: '请核对后重新录入。' },
  'platform-figures-not-found': {
    title: '没有人工录入的平台数',
    detail: '该单位本月没有有效的人工录入数。',
    next: '请刷新后重试。',
  },
  'platform-figures-present': {
    title: '该单位已录入平台数',
    detail: '该单位本月已有人工录入数，请勿重复录入。',
    next: '如需更正，请修改已录入的数字。',
  },
  'platform-record-not-found': {
    title: '没有这条记录',
    detail: '该次导入中没有这条记录。',
    next: '请刷新列表后重试。',
  },
};
