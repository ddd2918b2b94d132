import type { ProblemTexts } from '@app/kernel';

/** What is refused about files that were handed in. */
export const FILE_RECEIPT_TEXTS: ProblemTexts = {
  'attachment-unfit': {
    title: '所附文件不能使用',
    detail: '所附文件不存在，或不是为本事项上传的。',
    next: '请重新上传文件后再提交。',
  },
  'received-file-not-found': { title: '没有这个文件', detail: '文件不存在，或无权查看。' },
};
