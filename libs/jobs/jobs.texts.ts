import type { ProblemTexts } from '@app/kernel';

/** What is refused about jobs. */
export const JOBS_TEXTS: ProblemTexts = {
  'job-lease-lost': { title: '任务已由其他程序接手', detail: '本次运行的结果未保存。' },
  'job-not-found': { title: '没有这项任务', detail: '该任务不存在。', next: '请刷新任务列表。' },
  'job-not-dead': { title: '任务不在失败列表中', detail: '该任务可能已由他人处理。', next: '请刷新任务列表。' },
};
