import type { ProblemTexts } from '@app/kernel';

/** What is refused about files that were handed in. */
export const FILE_RECEIPT_TEXTS: ProblemTexts = {
  'received-file-not-found': { title: '没有这个文件', detail: '文件不存在，或无权查看。' },
};
