import type { ProblemTexts } from '@app/kernel';

/** What the store of records and commands refuses. */
export const PROCESSES_TEXTS: ProblemTexts = {
  'record-exists': { title: '该事项已经建立', detail: '同一事项不能重复建立。', next: '请在列表中查看已有事项。' },
  'command-key-reused': {
    title: '操作编号重复',
    detail: '同一操作编号已用于另一项操作，未予执行。',
    next: '请刷新页面后重新操作。',
  },
  'command-key-invalid': { title: '操作编号有误', detail: '操作编号应为8至64位字母、数字、连字符或下划线。' },
  'cursor-invalid': { title: '翻页位置有误', detail: '翻页位置不是本列表给出的。', next: '请回到第一页。' },
};
