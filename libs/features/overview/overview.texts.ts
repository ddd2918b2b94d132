import type { ProblemTexts } from '@app/kernel';

/** What the overview of finished months refuses. */
export const OVERVIEW_TEXTS: ProblemTexts = {
  'file-not-listed': { title: '没有这个文件', detail: '该月份没有这个文件。' },
};
