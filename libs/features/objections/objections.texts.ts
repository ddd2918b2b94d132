import type { ProblemTexts } from '@app/kernel';

/** What is refused about objections. */
export const OBJECTIONS_TEXTS: ProblemTexts = {
  'no-own-sheet': {
    title: '本单位没有单独的得分表',
    detail: '县直部门不单独计分，对得分的异议由所在县（市、区）提出。',
  },
  'task-not-concerned': {
    title: '抽查任务不能重新审核',
    detail: '所选抽查任务不属于该单位当月的任务，或尚未确认。',
    next: '请重新选择抽查任务。',
  },
};
